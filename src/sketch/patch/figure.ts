import { drawPerson } from '../people/draw-person.ts';
import { choosePerson } from '../people/person.ts';
import type { Brief } from '../prompt/brief.ts';
import type { Role } from '../prompt/role.ts';
import { thingsOf } from '../things/catalogue.ts';
import { burger } from '../things/fast-food.ts';
import { shoe } from '../things/shoe.ts';
import { bulb } from '../things/signs.ts';
import type { Thing } from '../things/thing.ts';

/** Kinds of picture that fill a mask whole instead of standing in it as one figure. */
const scenic: readonly Role[] = [
  'landscape',
  'city',
  'market',
  'interior',
  'people',
  'map',
  'chart',
  'screen',
  'abstract',
  'logo',
  'pattern',
];

/** The one thing that a mask is to be filled with; null when it is to hold a whole scene. */
export function figureOf(brief: Brief): Thing | null {
  const [thing] = thingsOf(brief.subjects);
  if (brief.role === 'portrait') return bust(brief);
  if (thing !== undefined) return thing;
  if (scenic.includes(brief.role)) return null;
  return brief.role === 'food' ? burger : brief.role === 'symbol' ? bulb : shoe;
}

/** Head and shoulders; the body goes on below the foot line, to the mask's own edge. */
function bust({ traits }: Brief): Thing {
  return {
    width: 1.05,
    draw: (canvas, palette, random) => {
      const person = choosePerson(traits, palette, random);
      canvas.within(
        [
          [0.48, 0, 0],
          [0, 0.48, -0.66],
        ],
        () => drawPerson(canvas, person),
      );
    },
  };
}
