import { windowFromNode } from '../../../../core/edit/context-window.ts';
import { decodePicture, encodePng, makeCanvas } from '../../canvas.ts';
import type { Captured } from '../frame-picture.ts';
import type { EditPlan } from './edit-plan.ts';
import { patchFromNode, patchMask } from './patch-mask.ts';
import { prepareEdit } from './prepare-edit.ts';
import { readMaskPng } from './read-mask-png.ts';

/** PNGs of the window: what is sent, what of it the model may change, and what of that is placed. */
export type EditPreview = {
  readonly picture: Uint8Array<ArrayBuffer>;
  /** Opaque black where it counts. */
  readonly sent: Uint8Array<ArrayBuffer>;
  readonly placed: Uint8Array<ArrayBuffer>;
};

/** Made by what makes the edit itself, only smaller: so it is true. */
export async function previewEdit(captured: Captured, plan: EditPlan): Promise<EditPreview> {
  const { size } = plan.window;
  const { imagePng, maskPng, patch } = await prepareEdit(captured, plan);
  const sent = await drawMask(await readMaskPng(maskPng, size), size);
  const window = makeCanvas(size);
  if (patch) {
    const { grid } = patch;
    const mask = await drawMask(patchMask(plan, patch), grid.size);
    const bitmap = await decodePicture(mask);
    const [[scale, , x], [, , y]] = windowFromNode(plan.window);
    const [[, , left], [, , top]] = patchFromNode(grid);
    const part = scale / grid.scale;
    window.drawImage(
      bitmap,
      x - left * part,
      y - top * part,
      grid.size.width * part,
      grid.size.height * part,
    );
    bitmap.close();
  }
  return { picture: imagePng, sent, placed: await encodePng(window) };
}

async function drawMask(mask: Uint8ClampedArray, size: { width: number; height: number }) {
  const pixels = new ImageData(size.width, size.height);
  for (let pixel = 0; pixel < mask.length; pixel += 1)
    pixels.data[pixel * 4 + 3] = mask[pixel] ?? 0;
  const context = makeCanvas(size);
  context.putImageData(pixels, 0, 0);
  return encodePng(context);
}
