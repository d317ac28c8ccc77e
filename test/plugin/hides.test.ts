import { expect, test } from 'vitest';
import type { FigmaDocument } from '../../workbench/figma/document.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { solid } from '../workbench/support/small-scene.ts';
import { addBox, recipe, smallPage, smallPng } from './small-page.ts';

type Call = Awaited<ReturnType<typeof callPlugin>>['call'];

/** A placeholder: a grey box in a frame, crossed out by two lines, and a line that is hidden. */
async function open() {
  const { document, page } = smallPage();
  const frame = document.add('FRAME', page, { width: 200, height: 200, fills: [solid()] });
  const box = addBox(document, frame);
  const [one, two, hidden] = [true, true, false].map((visible) =>
    document.add('LINE', frame, { name: 'Cross', width: 40, height: 0, visible }),
  );
  if (!one || !two || !hidden) throw new Error('no lines');
  document.commitUndo();
  const { call, ...plugin } = await callPlugin({ document });
  return { document, page, frame, box, one, two, hidden, lines: [one, two, hidden], call, plugin };
}

async function place(call: Call, layerId: string, level: number, hides: string[]) {
  const { ticket } = await call('captureSlot', { layerId });
  return call('place', {
    placement: { kind: 'picture', ticket },
    picture: await smallPng(level),
    recipe: recipe(`picture ${level}`),
    hides,
  });
}

function seen(document: FigmaDocument, ids: readonly string[]): boolean[] {
  return ids.map((id) => document.node(id).visible);
}

test('a cross is hidden while a picture is seen, and seen with the original', async () => {
  const { document, box, lines, call } = await open();
  const before = [box, ...lines].map((id) => document.node(id));
  const first = await place(call, box, 1, [...lines, 'gone']);
  expect(seen(document, lines)).toEqual([false, false, false]);
  await call('showVariant', { layerId: box, hash: null });
  expect(seen(document, lines)).toEqual([true, true, false]);
  await call('showVariant', { layerId: box, hash: first.hash });
  expect(seen(document, lines)).toEqual([false, false, false]);
  const second = await place(call, box, 2, []);
  await call('discardVariant', { layerId: box, hash: second.hash });
  expect(seen(document, lines)).toEqual([false, false, false]);
  await call('discardVariant', { layerId: box, hash: first.hash });
  expect([box, ...lines].map((id) => document.node(id))).toEqual(before);
});

test('the placing and the hiding are one step, and one undo brings all of it back', async () => {
  const { document, box, lines, call } = await open();
  const before = [box, ...lines].map((id) => document.node(id));
  const depth = document.undoDepth;
  await place(call, box, 1, lines);
  await call('endRun', {});
  expect(document.undoDepth).toBe(depth + 1);
  await call('showVariant', { layerId: box, hash: null });
  expect(document.undoDepth).toBe(depth + 2);
  document.undo();
  expect(seen(document, lines)).toEqual([false, false, false]);
  document.undo();
  expect([box, ...lines].map((id) => document.node(id))).toEqual(before);
});

test('the originals of a frame come back with their crosses, and go again, a step each', async () => {
  const { document, frame, box, lines, call, plugin } = await open();
  await place(call, box, 1, lines);
  await call('endRun', {});
  document.select([frame]);
  const depth = document.undoDepth;
  const { restored } = await call('restoreOriginals', {});
  expect(seen(document, lines)).toEqual([true, true, false]);
  expect(document.undoDepth).toBe(depth + 1);
  await call('notify', {
    message: 'Put back',
    isError: false,
    button: { label: 'Show again', action: { kind: 'show', variants: restored } },
    thenClose: false,
  });
  plugin.seen.notices[0]?.onGone('action_button_click');
  await plugin.sandbox.idle();
  expect(seen(document, lines)).toEqual([false, false, false]);
  expect(document.undoDepth).toBe(depth + 2);
  expect(plugin.sandbox.errors).toEqual([]);
});

test('what a designer hid beside the original stays hidden', async () => {
  const { document, box, one, two, lines, call } = await open();
  const { hash } = await place(call, box, 1, lines);
  await call('showVariant', { layerId: box, hash: null });
  document.userEdit(() => document.update(one, { visible: false }));
  await call('showVariant', { layerId: box, hash });
  await call('showVariant', { layerId: box, hash: null });
  expect(seen(document, [one, two])).toEqual([false, true]);
});

test('what a designer showed over the picture is hidden by the next one', async () => {
  const { document, box, one, two, lines, call } = await open();
  await place(call, box, 1, lines);
  document.userEdit(() => document.update(one, { visible: true }));
  await place(call, box, 2, []);
  expect(seen(document, [one, two])).toEqual([false, false]);
  await call('showVariant', { layerId: box, hash: null });
  expect(seen(document, [one, two])).toEqual([true, true]);
});

test('a cross that is gone, or hidden for another variant, is no matter', async () => {
  const { document, box, one, two, call } = await open();
  await place(call, box, 1, [one]);
  await place(call, box, 2, [two]);
  document.userEdit(() => document.remove(one));
  await call('showVariant', { layerId: box, hash: null });
  expect(seen(document, [two])).toEqual([true]);
});

test('a copy of the placeholder leaves the crosses of the first alone', async () => {
  const { document, frame, box, lines, call } = await open();
  await place(call, box, 1, lines);
  const { fills, sharedPluginData } = document.node(box);
  const copy = addBox(document, frame, { fills, sharedPluginData });
  await call('showVariant', { layerId: copy, hash: null });
  expect(seen(document, lines)).toEqual([false, false, false]);
});

test('once a designer took the picture away, the next one still knows what was hidden', async () => {
  const { document, box, lines, call } = await open();
  const { fills } = document.node(box);
  await place(call, box, 1, lines);
  document.userEdit(() => document.update(box, { fills }));
  await place(call, box, 2, lines);
  await call('showVariant', { layerId: box, hash: null });
  expect(seen(document, lines)).toEqual([true, true, false]);
});

test('a placing that is refused at its end hides nothing', async () => {
  const { document, box, lines, call } = await open();
  const before = [box, ...lines].map((id) => document.node(id));
  const { ticket } = await call('captureSlot', { layerId: box });
  const update = document.update.bind(document);
  document.update = (id, patch) => {
    if (id === box && 'relaunchData' in patch) throw new Error('refused');
    update(id, patch);
  };
  await expect(
    call('place', {
      placement: { kind: 'picture', ticket },
      picture: await smallPng(1),
      recipe: recipe('picture'),
      hides: lines,
    }),
  ).rejects.toMatchObject({ failure: { kind: 'place-failed' } });
  expect(seen(document, lines)).toEqual([true, true, false]);
  expect(document.node(box).fills).toEqual(before[0]?.fills);
});

test('a picture that the document holds is placed by its hash, and no other', async () => {
  const { document, box, lines, call } = await open();
  const hash = document.addImage(await smallPng(7));
  const { ticket } = await call('captureSlot', { layerId: box });
  const common = { placement: { kind: 'picture' as const, ticket }, recipe: recipe('again') };
  await expect(
    call('place', { ...common, picture: '0'.repeat(40), hides: lines }),
  ).rejects.toMatchObject({ failure: { kind: 'place-failed', layer: { id: box } } });
  expect(seen(document, lines)).toEqual([true, true, false]);
  const placed = await call('place', { ...common, picture: hash });
  expect(placed).toMatchObject({ hash, variants: { shown: hash } });
});
