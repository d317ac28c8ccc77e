import { distance, turned } from '../colour/colour.ts';
import type { Scene } from '../scene.ts';
import { drawBackdrop } from './backdrop.ts';
import { drawPerson } from './draw-person.ts';
import { choosePerson, type Person } from './person.ts';
import { drawPlaceBehind } from './place-behind.ts';

/** Several people side by side, those behind drawn first and a little smaller. */
export function drawPeople(scene: Scene): void {
  const { canvas, width, height, random, brief } = scene;
  const size = Math.min(0.34, height * 0.3);
  const y = height > 1.3 ? height * 0.46 : height * 0.47;
  if (!drawPlaceBehind(scene)) drawBackdrop(scene, width / 2, y);
  const isFamily = brief.subjects.includes('family');
  const count = brief.subjects.includes('couple')
    ? 2
    : Math.min(6, Math.max(2, Math.round(width / (size * 1.5))));
  const gap = Math.min(size * 1.72, (width - size * 0.9) / count);
  const order = Array.from({ length: count }, (_, place) => place).sort(
    (one, other) => backRow(other) - backRow(one),
  );
  for (const place of order) {
    const isChild = isFamily && place % 3 === 1;
    const person = chooseMember(scene, place, isChild);
    const scale = size * (isChild ? 0.72 : backRow(place) === 1 ? 0.93 : 1);
    const x = width / 2 + (place - (count - 1) / 2) * gap;
    const own = random.branch(`place ${place}`).between(-0.05, 0.05) * size;
    const rise = isChild ? size * 0.62 : backRow(place) * -size * 0.24;
    canvas.within(
      [
        [scale, 0, x],
        [0, scale, y + rise + own],
      ],
      () => drawPerson(canvas, person),
    );
  }
}

/** Every second person stands behind. */
function backRow(place: number): 0 | 1 {
  return place % 2 === 0 ? 0 : 1;
}

function chooseMember({ brief, palette, random }: Scene, place: number, isChild: boolean): Person {
  const traits = new Set(brief.traits);
  if (isChild) traits.add('child');
  if (!traits.has('hijab') && !traits.has('man') && random.branch(`scarf ${place}`).chance(0.12))
    traits.add('hijab');
  const person = choosePerson(traits, palette, random.branch(`person ${place}`));
  const cloths = [
    palette.main,
    palette.accent,
    palette.second,
    palette.ink,
    turned(palette.main, 25),
  ];
  const clear = cloths.filter((cloth) => distance(cloth, person.skin) > 0.15);
  const cloth = clear[place % clear.length] ?? palette.main;
  return { ...person, cloth, trim: palette.light };
}
