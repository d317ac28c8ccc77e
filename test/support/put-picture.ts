import sharp from 'sharp';
import { drawSketch } from '../../src/sketch/draw-sketch.ts';
import { pictureAnswer } from './answers.ts';
import { box, documentOf } from './documents.ts';
import { scriptAnswers } from './image-api.ts';
import { paintsOf } from './paints.ts';
import type { Product } from './product.ts';

const size = { width: 592, height: 440 };

/** Dark tones are left to masks, which are black: so every mask is seen on it. */
export async function lightPicture(prompt = 'harbour at noon'): Promise<Buffer> {
  const { data } = drawSketch({ prompt, seed: 7, ...size });
  for (let at = 0; at < data.length; at += 1) data[at] = 60 + ((data[at] ?? 0) * 195) / 255;
  return sharp(data, { raw: { ...size, channels: 4 } })
    .png()
    .toBuffer();
}

/**
 * Opens an empty page whose file holds this picture, and answers its hash: a document that is read
 * knows pictures by their hash alone, so the picture comes into it as the plugin brings it.
 */
export async function openWithPicture(product: Product, picture: Buffer): Promise<string> {
  await product.open(documentOf(box('1:1', 'Slot', 0, 0, size.width, size.height)));
  await scriptAnswers(product, pictureAnswer(picture));
  await product.select('1:1');
  const end = await product.run('harbour');
  if (end.state !== 'done') throw new Error(end.sentence);
  const placed = (await paintsOf(product, '1:1')).at(-1)?.imageHash;
  if (!placed) throw new Error('The picture is not in the file.');
  await product.remove('1:1');
  return placed;
}
