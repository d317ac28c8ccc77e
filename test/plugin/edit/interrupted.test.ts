import { expect, test } from 'vitest';
import { identity } from '../../../src/core/geometry.ts';
import { callPlugin } from '../../support/call-plugin.ts';
import { fill } from '../place-pictures.ts';
import { recipe, smallPng } from '../small-page.ts';
import { capture, everything, pageWithFrame, pageWithPhoto } from './frame-of-pictures.ts';

type Scene = { document: Awaited<ReturnType<typeof pageWithPhoto>>['document']; mask: string };

/** Closes the plugin in the very moment of an export, and answers what the document was like then. */
async function closeDuringCapture({ document, mask }: Scene, layerId: string, base?: null) {
  const before = everything(document);
  const during: unknown[] = [];
  const running = await callPlugin({
    document,
    exported: () => {
      during.push(everything(document));
      queueMicrotask(() => running.sandbox.dispose());
      return new Uint8Array([1]);
    },
  });
  const capturing = capture(running.call, { layerId, mask, ...(base === null && { base }) });
  capturing.catch(() => undefined);
  await expect.poll(() => running.sandbox.isClosed).toBe(true);
  return { before, during };
}

test('when Figma closes the plugin during a capture the layers are as they were', async () => {
  const photo = await pageWithPhoto({ opacity: 0.5 });
  const frame = await pageWithFrame();
  for (const { scene, layerId } of [
    { scene: photo, layerId: photo.photo },
    { scene: frame, layerId: frame.frame },
  ]) {
    const { before, during } = await closeDuringCapture(scene, layerId);
    expect(during).toHaveLength(1);
    expect(during[0]).not.toEqual(before);
    expect(everything(scene.document)).toEqual(before);
  }
});

test('also a variant that was shown as the base', async () => {
  const scene = await pageWithPhoto();
  const { call, sandbox } = await callPlugin({ document: scene.document });
  await fill(call, scene.photo, 1);
  await call('endRun', {});
  sandbox.dispose();
  const { before, during } = await closeDuringCapture(scene, scene.photo, null);
  expect(during[0]).not.toEqual(before);
  expect(everything(scene.document)).toEqual(before);
});

test('a file that became view-only after the capture takes no patch, and is told so', async () => {
  const photo = await pageWithPhoto();
  const frame = await pageWithFrame();
  for (const { document, mask, layerId } of [
    { ...photo, layerId: photo.photo },
    { ...frame, layerId: frame.frame },
  ]) {
    const { call } = await callPlugin({ document, exported: await smallPng(1) });
    const { ticket, isAbove } = await capture(call, { layerId, mask });
    document.viewOnly = true;
    const before = everything(document);
    const placing = call('place', {
      placement: { kind: 'patch', ticket, transform: identity, isAbove },
      picture: await smallPng(2),
      recipe: recipe('late'),
      hides: [mask],
    });
    await expect(placing).rejects.toMatchObject({
      failure: { kind: 'view-only', step: 'place', layer: { id: layerId } },
    });
    expect(everything(document)).toEqual(before);
  }
});
