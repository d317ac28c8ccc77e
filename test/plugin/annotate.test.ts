import { expect, test } from 'vitest';
import { isOwnAnnotation, ownAnnotation } from '../../src/core/own-annotation.ts';
import type { AnnotationRecord } from '../../workbench/figma/annotation.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { solid } from '../workbench/support/small-scene.ts';
import { smallPage } from './small-page.ts';

const theirs: AnnotationRecord[] = [
  { label: 'Greybox picture, says the designer', categoryId: '7:1' },
  { label: 'Tall', properties: [{ type: 'height' }] },
];

test('ours is known by its first line alone', () => {
  expect(isOwnAnnotation(ownAnnotation(''))).toBe(true);
  expect(isOwnAnnotation(ownAnnotation('two\nlines'))).toBe(true);
  for (const { label } of theirs) expect(isOwnAnnotation(label)).toBe(false);
  expect(isOwnAnnotation(`a note\n${ownAnnotation('x')}`)).toBe(false);
});

test("ours is written, replaced and taken away, a step each, among everybody else's", async () => {
  const { document, box } = smallPage({ annotations: theirs });
  const depth = document.undoDepth;
  const { call } = await callPlugin({ document });
  const annotate = (text: string | null) => call('annotate', { notes: [{ layerId: box, text }] });
  expect(await annotate('a lamp')).toEqual({ refused: [] });
  expect(document.node(box).annotations).toEqual([...theirs, { label: ownAnnotation('a lamp') }]);
  await annotate('a sea');
  expect(document.node(box).annotations).toEqual([...theirs, { label: ownAnnotation('a sea') }]);
  await annotate(null);
  expect(document.node(box).annotations).toEqual(theirs);
  expect(document.undoDepth).toBe(depth + 3);
  document.undo();
  expect(document.node(box).annotations).toHaveLength(3);
});

test('without ours there is nothing to take away', async () => {
  const { document, box } = smallPage({ annotations: theirs });
  const depth = document.undoDepth;
  const { call } = await callPlugin({ document });
  await call('annotate', { notes: [{ layerId: box, text: null }] });
  expect(document.undoDepth).toBe(depth);
});

test('many layers are one step; those that take none or are gone are told', async () => {
  const { document, page, box } = smallPage();
  const section = document.add('SECTION', page, { name: 'Section', width: 10, height: 10 });
  const group = document.add('GROUP', page, { name: 'Group' });
  document.add('RECTANGLE', group, { width: 10, height: 10 });
  const remote = document.add('COMPONENT', page, { name: 'Card', remote: true });
  const instance = document.add('INSTANCE', page, { name: 'Instance', fills: [solid()] });
  const inner = document.add('RECTANGLE', instance, { name: 'Inner', width: 10, height: 10 });
  document.commitUndo();
  const depth = document.undoDepth;
  const { call } = await callPlugin({ document });
  const ids = [section, box, 'gone', group, remote, page, instance, inner];
  const { refused } = await call('annotate', {
    notes: ids.map((layerId) => ({ layerId, text: 'a lamp' })),
  });
  expect(refused).toEqual([
    { id: section, name: 'Section' },
    { id: 'gone', name: '' },
    { id: group, name: 'Group' },
    { id: remote, name: 'Card' },
    { id: page, name: '' },
  ]);
  for (const id of [box, instance, inner]) {
    expect(document.node(id).annotations).toEqual([{ label: ownAnnotation('a lamp') }]);
  }
  expect(document.undoDepth).toBe(depth + 1);
  document.undo();
  for (const id of [box, instance, inner]) expect(document.node(id).annotations).toEqual([]);
});

test('viewers write none', async () => {
  const { document, box } = smallPage();
  document.viewOnly = true;
  const { call } = await callPlugin({ document });
  const notes = [{ layerId: box, text: 'a lamp' }];
  await expect(call('annotate', { notes })).rejects.toMatchObject({
    failure: { kind: 'view-only', step: 'place' },
  });
});
