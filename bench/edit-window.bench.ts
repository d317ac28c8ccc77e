import { box, documentOf } from '../test/support/documents.ts';
import { openProduct } from '../test/support/product.ts';
import { solid } from '../test/support/solid.ts';
import type { Figure } from './bench.ts';
import { takeLongTasks, watchLongTasks } from './long-tasks.ts';

export const name = 'the window during edits of a 1536 x 1024 picture';

const edits = 4;

export async function run(): Promise<Figure[]> {
  const product = await openProduct({ model: 'hostile-image-api' });
  try {
    await product.open(documentOf(box('1:2', 'Picture', 0, 0, 1536, 1024)));
    await product.select('1:2');
    await product.run('old fishing harbour in the evening');
    const mask = await product.add('0:1', {
      type: 'ELLIPSE',
      name: 'Mask',
      width: 900,
      height: 600,
      relativeTransform: [
        [1, 0, 300],
        [0, 1, 200],
      ],
      fills: [solid(0)],
    });
    await product.select('1:2', mask);
    await watchLongTasks(product);
    await takeLongTasks(product);
    for (let index = 0; index < edits; index += 1) {
      const { state, sentence } = await product.run(`lantern ${index}`);
      if (state !== 'done') throw new Error(sentence);
    }
    const longest = await takeLongTasks(product);
    return [{ figure: 'longest task over 50 ms', value: longest, unit: 'ms', bar: 50 }];
  } finally {
    await product.close();
  }
}
