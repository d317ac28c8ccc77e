// Runs in a browser: what the picture worker does for an edit, timed there.

import { decodePicture, encodePng, makeCanvas } from '../../src/ui/imaging/canvas.ts';
import type { EditPlan } from '../../src/ui/imaging/worker/edit/edit-plan.ts';
import { fitPatch } from '../../src/ui/imaging/worker/edit/fit-patch.ts';
import type { PreparedEdit } from '../../src/ui/imaging/worker/edit/prepare-edit.ts';
import { prepareEdit } from '../../src/ui/imaging/worker/edit/prepare-edit.ts';

export type EditTimes = {
  /** Milliseconds, the best of some. */
  readonly prepare: number;
  readonly fit: number;
  /** Decoding the captured picture and encoding the window once. */
  readonly decodeAndEncode: number;
  /** Decoding the answer and encoding it once. */
  readonly answerAlone: number;
};

type Asked = {
  readonly capturedUrl: string;
  readonly answerUrl: string;
  readonly plan: EditPlan;
  /** Node units to pixels of the captured picture. */
  readonly scale: number;
};

const runs = 4;

export async function timeEdit({ capturedUrl, answerUrl, plan, scale }: Asked): Promise<EditTimes> {
  const captured = {
    png: await bytesOf(capturedUrl),
    pixelsFromNode: [
      [scale, 0, 0],
      [0, scale, 0],
    ] as const,
    isOnPixels: true,
  };
  const answer = await bytesOf(answerUrl);
  let prepared: PreparedEdit | null = null;
  const prepare = await best(async () => {
    prepared = await prepareEdit(captured, plan);
  });
  const { patch, ...sent } = prepared ?? (await prepareEdit(captured, plan));
  if (!patch) throw new Error('The mask is too thin.');
  const fit = await best(async () => {
    const fitted = await fitPatch(answer, sent, plan, patch);
    if (fitted.kind !== 'fitted') throw new Error(fitted.cause.kind);
  });
  const alone = (
    png: Uint8Array<ArrayBuffer>,
    { width, height }: { width: number; height: number },
  ) =>
    best(async () => {
      const bitmap = await decodePicture(png);
      const context = makeCanvas({ width, height });
      context.drawImage(bitmap, 0, 0);
      bitmap.close();
      await encodePng(context);
    });
  return {
    prepare,
    fit,
    decodeAndEncode: await alone(captured.png, plan.window.size),
    answerAlone: await alone(answer, plan.window.size),
  };
}

async function best(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

async function bytesOf(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}
