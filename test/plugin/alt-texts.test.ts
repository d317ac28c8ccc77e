import { expect, test } from 'vitest';
import { callPlugin } from '../support/call-plugin.ts';
import { addBox, smallPage } from './small-page.ts';

test('alt texts are kept with their layers as one step, and an empty one goes', async () => {
  const { document, page, box } = smallPage();
  const other = addBox(document, page, { locked: true });
  document.commitUndo();
  const before = [box, other].map((id) => document.node(id));
  const depth = document.undoDepth;
  const altOf = (id: string) => document.node(id).sharedPluginData.greybox?.alt;
  const { call } = await callPlugin({ document });
  await call('saveAlt', {
    alts: [
      { layerId: box, alt: 'a lamp' },
      { layerId: 'gone', alt: 'nothing' },
      { layerId: page, alt: 'no layer' },
      { layerId: other, alt: 'a sea' },
    ],
  });
  expect([box, other, page].map(altOf)).toEqual(['a lamp', 'a sea', undefined]);
  expect(document.undoDepth).toBe(depth + 1);
  await call('saveAlt', { alts: [{ layerId: box, alt: '' }] });
  expect(document.node(box)).toEqual(before[0]);
  expect(document.undoDepth).toBe(depth + 2);
  document.undo();
  document.undo();
  expect([box, other].map((id) => document.node(id))).toEqual(before);
});

test('no alt texts are no step', async () => {
  const { document } = smallPage();
  const depth = document.undoDepth;
  const { call } = await callPlugin({ document });
  await call('saveAlt', { alts: [] });
  expect(document.undoDepth).toBe(depth);
});

test('viewers write none', async () => {
  const { document, box } = smallPage();
  document.viewOnly = true;
  const { call } = await callPlugin({ document });
  await expect(call('saveAlt', { alts: [{ layerId: box, alt: 'x' }] })).rejects.toMatchObject({
    failure: { kind: 'view-only', step: 'place' },
  });
});

test('a layer that refuses is told of, and those before it have theirs as one step', async () => {
  const { document, page, box } = smallPage();
  const remote = document.add('COMPONENT', page, { name: 'Card', remote: true });
  document.commitUndo();
  const depth = document.undoDepth;
  const { call } = await callPlugin({ document });
  const alts = [box, remote].map((layerId) => ({ layerId, alt: 'a lamp' }));
  await expect(call('saveAlt', { alts })).rejects.toMatchObject({
    failure: { kind: 'place-failed', layer: { id: remote, name: 'Card' } },
  });
  expect(document.node(box).sharedPluginData.greybox?.alt).toBe('a lamp');
  expect(document.undoDepth).toBe(depth + 1);
});
