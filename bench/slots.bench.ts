import { findSlots } from '../src/core/slots/find-slots.ts';
import { heldOutScenes, seenScenes } from '../test/core/slots/scenes/all.ts';
import type { Scene } from '../test/core/slots/scenes/scene.ts';
import { precisionOf, recallOf, scoreSlots } from '../test/core/slots/score-slots.ts';
import type { Figure } from './bench.ts';
import { bestOf } from './best-of.ts';
import { slotDocument } from './slot-documents.ts';

export const name = 'finding slots';

const runs = 7;
const turns = 15;

export async function run(): Promise<Figure[]> {
  const time = (count: number, isOneScreen: boolean) => {
    const document = slotDocument(count, isOneScreen);
    return bestOf(runs, async () => {
      findSlots(document);
    });
  };
  // The first is the compiler's.
  await time(10_000, false);
  const growth = async (isOneScreen: boolean) => {
    const [small, large] = [10_000, 40_000].map((count) => slotDocument(count, isOneScreen));
    let [shorter, longer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turns, so that whatever else the machine does slows both.
    for (let turn = 0; turn < turns; turn += 1) {
      shorter = Math.min(shorter, await bestOf(1, async () => void findSlots(small)));
      longer = Math.min(longer, await bestOf(1, async () => void findSlots(large)));
    }
    return 100 * (longer / (4 * shorter) - 1);
  };
  return [
    { figure: 'in 10,000 layers', value: await time(10_000, false), unit: 'ms', bar: 150 },
    { figure: 'in 100,000 layers', value: await time(100_000, false), unit: 'ms', bar: 1600 },
    {
      figure: 'over four times for 4 × the screens',
      value: await growth(false),
      unit: '%',
      bar: 10,
    },
    { figure: 'over four times for 4 × a screen', value: await growth(true), unit: '%', bar: 10 },
    ...[...seenScenes, ...heldOutScenes].flatMap((scene) => faultsIn(scene.name, [scene])),
    ...faultsIn('scenes that the rules were made with', seenScenes),
    ...faultsIn('scenes held out', heldOutScenes),
  ];
}

/** As shares of what is wrong, for a bar is what a figure should not exceed. */
function faultsIn(label: string, scenes: readonly Scene[]): Figure[] {
  const scores = scenes.map(({ document, labels }) => scoreSlots(document, labels));
  const [precision, recall] = [precisionOf(scores), recallOf(scores)];
  return [
    { figure: `${label}: wrong of those found`, value: 100 * (1 - precision), unit: '%', bar: 10 },
    { figure: `${label}: missed of those there`, value: 100 * (1 - recall), unit: '%', bar: 10 },
  ];
}
