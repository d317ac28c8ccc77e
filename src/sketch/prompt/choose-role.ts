import type { Known } from './find-known.ts';
import type { Role } from './role.ts';
import type { Trait } from './trait.ts';

/** Words that ask for a picture and say nothing of it. */
const pictureWords = new Set(
  'hero banner cover photo photograph picture image gallery thumbnail foto gambar sampul galeri spanduk'.split(
    ' ',
  ),
);
/** A kind of picture that is named outright outweighs the things in it. */
const outright: readonly Role[] = [
  'map',
  'chart',
  'logo',
  'pattern',
  'screen',
  'portrait',
  'people',
  'abstract',
  'market',
];
const places: readonly Role[] = ['landscape', 'city'];
const personal: readonly Trait[] = [
  'woman',
  'man',
  'child',
  'elder',
  'hijab',
  'beard',
  'doctor',
  'suit',
];

/** The kind of picture that most of the words speak for, early ones the loudest. */
export function chooseRole(known: readonly Known[], words: readonly string[]): Role {
  const scores = new Map<Role, number>();
  const add = (role: Role, points: number) => scores.set(role, (scores.get(role) ?? 0) + points);
  const seen = new Set<string>();
  known.forEach(({ meaning }, order) => {
    const early = Math.max(0.6, 1 - order * 0.06);
    for (const role of meaning.roles) {
      add(role, (outright.includes(role) ? 4 : 1.5) * early);
    }
    for (const { role, subject } of meaning.subjects) {
      if (!seen.has(subject)) add(role, (places.includes(role) ? 1.8 : 2) * early);
      seen.add(subject);
    }
    if (meaning.traits.some((trait) => personal.includes(trait))) add('portrait', 3 * early);
  });
  let best: Role = 'abstract';
  let most = 0;
  for (const [role, points] of scores) {
    if (points > most) {
      best = role;
      most = points;
    }
  }
  if (most === 0) return speaksOfOutdoors(known, words) ? 'landscape' : 'abstract';
  // A thing in open country is shown there: "a cat in a field".
  const isOutside = known.some(({ meaning }) =>
    meaning.subjects.some(({ role }) => role === 'landscape'),
  );
  return best === 'product' && isOutside ? 'landscape' : best;
}

function speaksOfOutdoors(known: readonly Known[], words: readonly string[]): boolean {
  const outdoor: readonly Trait[] = [
    'dawn',
    'day',
    'sunset',
    'night',
    'fog',
    'rain',
    'snow',
    'autumn',
  ];
  return (
    words.some((word) => pictureWords.has(word)) ||
    known.some(({ meaning }) => meaning.traits.some((trait) => outdoor.includes(trait)))
  );
}
