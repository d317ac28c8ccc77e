import fc from 'fast-check';
import { openProduct } from '../test/support/product.ts';
import { lightPicture, openWithPicture } from '../test/support/put-picture.ts';
import { randomEdit } from '../test/support/random-edits.ts';
import { type RandomEditEnd, runRandomEdit } from '../test/support/run-random-edit.ts';
import type { Figure } from './bench.ts';

const count = 200;

export const name = `${count} random edits by a hostile model, counted at one and two pixels per unit`;

/** What a mask is refused for before anything is sent: random ones are empty or thin at times. */
const maskRefusals = [/^Draw a shape over/, /^The mask (covers|over) /];

export async function run(): Promise<Figure[]> {
  const ends: RandomEditEnd[] = [];
  const product = await openProduct({ model: 'hostile-image-api' });
  try {
    const hash = await openWithPicture(product, await lightPicture());
    for (const [index, edit] of fc.sample(randomEdit, { numRuns: count, seed: 1905 }).entries()) {
      const end = await runRandomEdit(product, edit, hash);
      if (end.changed.some(({ outside }) => outside > 0) || isWrong(end) || isUnseen(end)) {
        console.error(index, end, JSON.stringify(edit));
      }
      ends.push(end);
    }
  } finally {
    await product.close();
  }
  const placed = ends.filter(({ state }) => state === 'done');
  const refused = ends.filter(({ sentence }) => isMaskRefusal(sentence));
  const changed = placed.flatMap((end) => end.changed);
  return [
    { figure: 'placed', value: placed.length, unit: 'edits' },
    ...reasonsOf(refused),
    { figure: 'went wrong', value: ends.filter(isWrong).length, unit: 'edits', bar: 0 },
    {
      figure: 'changed outside the masks',
      value: sum(changed.map(({ outside }) => outside)),
      unit: 'pixels',
      bar: 0,
    },
    {
      // Their masks lie over a corner of the box that a round picture does not show.
      figure: 'changed nothing that is seen',
      value: placed.filter(isUnseen).length,
      unit: 'edits',
    },
    {
      figure: 'masked pixels that changed',
      value: (100 * sum(changed.map(({ inside }) => inside))) / sum(changed.map((c) => c.masked)),
      unit: '%',
    },
  ];
}

function isWrong({ state, sentence }: RandomEditEnd): boolean {
  return state !== 'done' && !isMaskRefusal(sentence);
}

function isUnseen({ state, changed }: RandomEditEnd): boolean {
  return state === 'done' && changed.every(({ inside }) => inside === 0);
}

function isMaskRefusal(sentence: string): boolean {
  return maskRefusals.some((refusal) => refusal.test(sentence));
}

function reasonsOf(refused: readonly RandomEditEnd[]): Figure[] {
  const sentences = [...new Set(refused.map(({ sentence }) => sentence))];
  return sentences.map((reason) => ({
    figure: `refused: ${reason}`,
    value: refused.filter(({ sentence }) => sentence === reason).length,
    unit: 'edits',
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
