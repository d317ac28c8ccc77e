import { expect, test } from 'vitest';
import { callPlugin } from '../../support/call-plugin.ts';
import { addBox, smallPage } from '../small-page.ts';

async function open() {
  const { document, page, box } = smallPage();
  const other = addBox(document, page);
  const hidden = addBox(document, page, { visible: false });
  document.commitUndo();
  const { call, sandbox } = await callPlugin({ document });
  const visible = () => [box, other, hidden].map((id) => document.node(id).visible);
  return { document, box, other, hidden, call, sandbox, visible };
}

test('layers are hidden and shown again, a step each; those that are gone are no matter', async () => {
  const { document, call, box, other, hidden, visible } = await open();
  const ids = [box, 'gone', other];
  await call('showLayers', { ids, isShown: false });
  expect(visible()).toEqual([false, false, false]);
  await call('showLayers', { ids: [hidden, box], isShown: true });
  expect(visible()).toEqual([true, false, true]);
  document.undo();
  expect(visible()).toEqual([false, false, false]);
  document.undo();
  expect(visible()).toEqual([true, true, false]);
});

test('layers that look so already make no step', async () => {
  const { document, call, hidden } = await open();
  const depth = document.undoDepth;
  await call('showLayers', { ids: [hidden], isShown: false });
  expect(document.undoDepth).toBe(depth);
});

test('where one layer refuses none is changed', async () => {
  const { document, call, box, other, visible } = await open();
  const page = document.currentPage.id;
  const remote = document.add('COMPONENT', page, { width: 9, height: 9, remote: true });
  document.commitUndo();
  const depth = document.undoDepth;
  await expect(
    call('showLayers', { ids: [box, remote, other], isShown: false }),
  ).rejects.toMatchObject({
    failure: { kind: 'change-refused', step: 'place', layer: { id: remote } },
  });
  expect(visible()).toEqual([true, true, false]);
  expect(document.undoDepth).toBe(depth);
});

test('a viewer is told so', async () => {
  const { document, call, box, visible } = await open();
  document.viewOnly = true;
  await expect(call('showLayers', { ids: [box], isShown: false })).rejects.toMatchObject({
    failure: { kind: 'view-only', step: 'place' },
  });
  expect(visible()).toEqual([true, true, false]);
});
