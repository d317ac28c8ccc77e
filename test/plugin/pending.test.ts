import { expect, test } from 'vitest';
import { ClientStorage } from '../../workbench/figma/client-storage.ts';
import type { FigmaDocument } from '../../workbench/figma/document.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { solid } from '../workbench/support/small-scene.ts';
import { fill } from './place-pictures.ts';
import { addBox, smallPage, smallPng } from './small-page.ts';

const look = expect.objectContaining({ type: 'GRADIENT_LINEAR' });

function isMarked(document: FigmaDocument, id: string): boolean {
  return 'pending' in (document.node(id).sharedPluginData.greybox ?? {});
}

test('a pending look is one paint on top, and nothing is left of it afterwards', async () => {
  const { document, box } = smallPage();
  const before = document.node(box);
  const { call } = await callPlugin({ document });
  await call('setPending', { layerId: box, isPending: true });
  await call('setPending', { layerId: box, isPending: true });
  expect(document.node(box).fills).toEqual([...before.fills, look]);
  expect(isMarked(document, box)).toBe(true);
  await call('setPending', { layerId: box, isPending: false });
  expect(document.node(box)).toEqual(before);
});

test('the look is found wherever a designer put it', async () => {
  const { document, box } = smallPage();
  const before = document.node(box);
  const { call } = await callPlugin({ document });
  await call('setPending', { layerId: box, isPending: true });
  const moved = [...document.node(box).fills].reverse();
  const top = solid({ r: 1, g: 0, b: 0 });
  document.userEdit(() => document.update(box, { fills: [...moved, top] }));
  await call('setPending', { layerId: box, isPending: false });
  expect(document.node(box)).toEqual({ ...before, fills: [...before.fills, top] });
});

test.each(['style', 'mixed fills', 'hidden'])(
  '%s: marked without the look, and nothing is left of it afterwards',
  async (reason) => {
    const { document, box } = smallPage({
      fillStyleId: reason === 'style' ? 'S:1' : '',
      mixedFills: reason === 'mixed fills',
      visible: reason !== 'hidden',
    });
    const before = document.node(box);
    const { call } = await callPlugin({ document });
    for (const end of ['setPending', 'endRun'] as const) {
      await call('setPending', { layerId: box, isPending: true });
      expect(document.node(box).fills).toBe(before.fills);
      expect(isMarked(document, box)).toBe(true);
      if (end === 'endRun') await call('endRun', {});
      else await call('setPending', { layerId: box, isPending: false });
      expect(document.node(box)).toEqual(before);
    }
  },
);

test.each(['view-only', 'remote component'])('%s: left alone', async (reason) => {
  const { document, page } = smallPage();
  const remote = reason === 'remote component';
  const box = document.add('COMPONENT', page, { width: 40, height: 30, fills: [solid()], remote });
  document.viewOnly = reason === 'view-only';
  const before = document.node(box);
  const { call } = await callPlugin({ document });
  await call('setPending', { layerId: box, isPending: true });
  await call('setPending', { layerId: box, isPending: false });
  await call('setPending', { layerId: 'gone', isPending: true });
  expect(document.node(box)).toBe(before);
});

test('the mark names the request, and is found again whatever it names', async () => {
  const { document, page, box } = smallPage();
  const styled = addBox(document, page, { fillStyleId: 'S:1' });
  const before = [box, styled].map((id) => document.node(id));
  const storage = new ClientStorage();
  const crashed = await callPlugin({ document, storage });
  await crashed.call('setPending', { layerId: box, isPending: true, request: 'r1' });
  await crashed.call('setPending', { layerId: styled, isPending: true, request: 'r2 later' });
  const writer = storage.get('writer');
  const marks = [box, styled].map((id) => document.node(id).sharedPluginData.greybox?.pending);
  expect(marks).toEqual([`${writer} r1`, `${writer} r2 later`]);
  const { call } = await callPlugin({ document, storage });
  expect((await call('ready', {})).interrupted.map(({ id }) => id)).toEqual([box, styled]);
  expect([box, styled].map((id) => document.node(id))).toEqual(before);
});

test('a capture in between does not forget the request', async () => {
  const { document, box } = smallPage();
  const { call } = await callPlugin({ document, exported: await smallPng(1) });
  await call('setPending', { layerId: box, isPending: true, request: 'r1' });
  await call('captureReference', { layer: { id: box, name: 'Box' }, scale: 1 });
  expect(document.node(box).sharedPluginData.greybox?.pending).toMatch(/ r1$/);
  expect(document.node(box).fills).toContainEqual(look);
});

test('an instance and what is in it are left alone', async () => {
  const { document, page } = smallPage();
  const instance = document.add('INSTANCE', page, { width: 50, height: 50, fills: [solid()] });
  const inner = addBox(document, instance);
  const before = [document.node(instance), document.node(inner)];
  const { call } = await callPlugin({ document });
  for (const layerId of [instance, inner]) await call('setPending', { layerId, isPending: true });
  expect([document.node(instance), document.node(inner)]).toEqual(before);
});

test('closing the plugin takes all looks away, and the next start tells of them', async () => {
  const { document, page, box } = smallPage();
  const other = addBox(document, page);
  document.commitUndo();
  const before = document.node(box);
  const storage = new ClientStorage();
  const { call, sandbox } = await callPlugin({ document, storage });
  for (const layerId of [box, other]) await call('setPending', { layerId, isPending: true });
  document.remove(other);
  sandbox.dispose();
  expect(document.node(box).fills).toEqual(before.fills);
  expect(sandbox.errors).toEqual([]);

  const next = await callPlugin({ document, storage });
  expect((await next.call('ready', {})).interrupted).toEqual([{ id: box, name: 'Box' }]);
  expect(document.node(box)).toEqual(before);
});

test('after a crash the layers are cleaned and named', async () => {
  const { document, box } = smallPage();
  const before = document.node(box);
  const storage = new ClientStorage();
  const crashed = await callPlugin({ document, storage });
  await crashed.call('setPending', { layerId: box, isPending: true });
  document.userEdit(() => undefined);
  // The first plugin never hears of its end.
  const { call } = await callPlugin({ document, storage });
  expect((await call('ready', {})).interrupted).toEqual([{ id: box, name: 'Box' }]);
  expect(document.node(box)).toEqual(before);
  expect((await call('ready', {})).interrupted).toEqual([]);
});

test("in a view-only file a crash's look stays and is not told of", async () => {
  const { document, box } = smallPage();
  const storage = new ClientStorage();
  const crashed = await callPlugin({ document, storage });
  await crashed.call('setPending', { layerId: box, isPending: true });
  document.viewOnly = true;
  const { call } = await callPlugin({ document, storage });
  expect(await call('ready', {})).toMatchObject({ viewOnly: true, interrupted: [] });
});

test("somebody else's run in the same file goes on", async () => {
  const { document, box } = smallPage();
  const colleague = await callPlugin({ document });
  await colleague.call('setPending', { layerId: box, isPending: true });
  const { call } = await callPlugin({ document });
  expect((await call('ready', {})).interrupted).toEqual([]);
  await call('endRun', {});
  expect(document.node(box).fills).toContainEqual(look);
});

test('a look that an undo brought back goes with the end of the next run', async () => {
  const { document, box } = smallPage();
  const before = document.node(box);
  const plugin = await callPlugin({ document });
  await plugin.call('setPending', { layerId: box, isPending: true });
  document.userEdit(() => document.update(document.currentPage.id, { name: 'Renamed' }));
  await plugin.call('setPending', { layerId: box, isPending: false });
  await plugin.call('endRun', {});
  document.undo();
  expect(isMarked(document, box)).toBe(true);
  await plugin.call('endRun', {});
  expect(document.node(box)).toEqual(before);
});

test("a copy of a pending layer is cleaned at the run's end", async () => {
  const { document, page, box } = smallPage();
  const { call } = await callPlugin({ document });
  await call('setPending', { layerId: box, isPending: true });
  const { fills, sharedPluginData } = document.node(box);
  const copy = addBox(document, page, { fills, sharedPluginData });
  await call('endRun', {});
  for (const id of [box, copy]) {
    expect(document.node(id).fills).toHaveLength(1);
    expect(isMarked(document, id)).toBe(false);
  }
});

test('tickets do not know of the look, and a placed picture takes it away', async () => {
  const { document, box } = smallPage();
  const { fills } = document.node(box);
  const { call } = await callPlugin({ document });
  const { ticket } = await call('captureSlot', { layerId: box });
  await call('setPending', { layerId: box, isPending: true });
  expect((await call('captureSlot', { layerId: box })).ticket).toEqual(ticket);
  await fill(call, box, 1);
  expect(document.node(box).fills).toEqual([
    { ...fills[0], visible: false },
    expect.objectContaining({ type: 'IMAGE' }),
  ]);
  expect(isMarked(document, box)).toBe(false);
});

test.each(['edit', 'reference', 'frame'] as const)(
  'what is captured for %s does not look pending, and looks so again afterwards',
  async (kind) => {
    const { document, page } = smallPage();
    const frame = document.add('FRAME', page, { width: 100, height: 100, fills: [solid()] });
    const box = addBox(document, frame);
    const mask = addBox(document, page, { name: 'Mask' });
    const png = await smallPng(1);
    const during: number[] = [];
    const exported = () => {
      during.push(document.node(box).fills.length);
      return png;
    };
    const { call } = await callPlugin({ document, exported });
    await call('setPending', { layerId: box, isPending: true });
    const masks = [{ id: mask, name: 'Mask' }];
    if (kind === 'edit') await call('captureEdit', { layerId: box, masks, scale: 1 });
    else {
      const id = kind === 'frame' ? frame : box;
      await call('captureReference', { layer: { id, name: 'Layer' }, scale: 1 });
    }
    expect(during).toEqual([1]);
    expect(document.node(box).fills).toEqual([expect.anything(), look]);
  },
);

test('a run is one undo step', async () => {
  const { document, page, box } = smallPage();
  const boxes = [box, addBox(document, page), addBox(document, page)];
  document.commitUndo();
  const before = boxes.map((id) => document.node(id));
  const depth = document.undoDepth;
  const { call, ...plugin } = await callPlugin({ document });
  for (const layerId of boxes) await call('setPending', { layerId, isPending: true });
  for (const [index, id] of boxes.entries()) await fill(call, id, index);
  await call('endRun', {});
  expect(document.undoDepth).toBe(depth + 1);
  for (const id of boxes) expect(document.node(id).fills).toHaveLength(2);
  document.undo();
  expect(boxes.map((id) => document.node(id))).toEqual(before);
  expect(plugin.sandbox.errors).toEqual([]);
});
