import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { at } from '../support/small-scene.ts';

function documentWithGroup() {
  const document = new FigmaDocument();
  const page = document.currentPage.id;
  const frame = document.add('FRAME', page, { name: 'Frame', width: 300, height: 200 });
  const group = document.add('GROUP', frame, { name: 'Group' });
  const one = document.add('RECTANGLE', group, { width: 10, height: 10, name: 'One' });
  const two = document.add('RECTANGLE', group, {
    width: 20,
    height: 20,
    name: 'Two',
    relativeTransform: at(50, 30),
  });
  document.commitUndo();
  return { document, page, frame, group, one, two };
}

/** All layers as plain values, for comparing property by property. */
function contents(document: FigmaDocument) {
  const { root } = document;
  return [root, ...document.descendants(root.id)].map((node) => structuredClone(node));
}

test('a group fits its children when one is added, moved, resized or removed', () => {
  const { document, group, two } = documentWithGroup();
  const box = () => {
    const { relativeTransform, width, height } = document.node(group);
    return [relativeTransform[0][2], relativeTransform[1][2], width, height];
  };
  expect(box()).toEqual([0, 0, 70, 50]);
  document.update(two, { relativeTransform: at(90, 5) });
  expect(box()).toEqual([0, 0, 110, 25]);
  document.update(two, { width: 40 });
  expect(box()).toEqual([0, 0, 130, 25]);
  document.remove(two);
  expect(box()).toEqual([0, 0, 10, 10]);
});

test('a group that loses its last child is gone', () => {
  const { document, frame, group, one, two } = documentWithGroup();
  document.remove(one);
  document.move(two, frame);
  expect(document.has(group)).toBe(false);
  expect(document.node(frame).childIds).toEqual([two]);
});

test('removing a layer removes what it holds and deselects it', () => {
  const { document, frame, group, one } = documentWithGroup();
  document.select([one]);
  document.remove(frame);
  expect([group, one].map((id) => document.has(id))).toEqual([false, false]);
  expect(document.selection).toEqual([]);
  expect(() => document.node(one)).toThrow(`The node with id "${one}" does not exist`);
});

test('a layer can be put between others', () => {
  const { document, group, one, two, frame } = documentWithGroup();
  document.move(two, group, 0);
  expect(document.node(group).childIds).toEqual([two, one]);
  document.move(one, frame, 0);
  expect(document.node(frame).childIds).toEqual([one, group]);
});

test('undo and redo walk through the committed steps', () => {
  const { document, one } = documentWithGroup();
  const name = () => document.node(one).name;
  document.update(one, { name: 'a' });
  document.commitUndo();
  document.update(one, { name: 'b' });
  document.commitUndo();
  document.undo();
  expect(name()).toBe('a');
  document.undo();
  expect(name()).toBe('One');
  document.redo();
  document.redo();
  expect(name()).toBe('b');
  document.redo();
  expect(name()).toBe('b');
});

test('uncommitted changes are one step together; values that are there already are no change', () => {
  const { document, one, two } = documentWithGroup();
  const depth = document.undoDepth;
  document.update(one, { name: 'One' });
  document.commitUndo();
  expect(document.undoDepth).toBe(depth);
  document.update(one, { name: 'a' });
  document.update(two, { name: 'b' });
  document.undo();
  expect([one, two].map((id) => document.node(id).name)).toEqual(['One', 'Two']);
});

test('an edit at the canvas is a step of its own, apart from what a plugin did before', () => {
  const { document, one } = documentWithGroup();
  document.update(one, { name: 'by the plugin' });
  document.userEdit(() => document.update(one, { opacity: 0.5 }));
  document.undo();
  expect(document.node(one)).toMatchObject({ name: 'by the plugin', opacity: 1 });
});

test('an edit at the canvas that fails changes nothing', () => {
  const { document, one, two } = documentWithGroup();
  const before = contents(document);
  const depth = document.undoDepth;
  const edit = () => {
    document.remove(two);
    document.update('nowhere', { name: 'x' });
  };
  expect(() => document.userEdit(edit)).toThrow('nowhere');
  expect(contents(document)).toEqual(before);
  document.update(one, { name: 'One' });
  expect(document.undoDepth).toBe(depth);
});

type Step = { readonly kind: string; readonly pick: number; readonly to: number };

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('add', 'group', 'update', 'move', 'remove', 'commit'),
  pick: fc.nat(),
  to: fc.nat(),
});

function perform(document: FigmaDocument, { kind, pick, to }: Step): void {
  const page = document.currentPage;
  const layers = document.find();
  const layer = layers[pick % Math.max(1, layers.length)];
  const parents = [page, ...layers.filter(({ type }) => type === 'FRAME' || type === 'GROUP')];
  const parent = parents[to % parents.length] ?? page;
  if (kind === 'commit') document.commitUndo();
  if (kind === 'add') document.add(pick % 2 ? 'FRAME' : 'RECTANGLE', parent.id, { width: to % 50 });
  if (kind === 'group') document.add('TEXT', document.add('GROUP', parent.id), { height: 8 });
  if (layer === undefined) return;
  if (kind === 'update') document.update(layer.id, { name: `${to}`, relativeTransform: at(to, 0) });
  if (kind === 'remove') document.remove(layer.id);
  const isInside = [layer, ...document.find().filter(({ id }) => id === layer.id)];
  if (kind === 'move' && isInside.length > 1) {
    const inside = document.descendants(layer.id).map(({ id }) => id);
    if (parent.id !== layer.id && !inside.includes(parent.id)) document.move(layer.id, parent.id);
  }
}

test('undoing everything brings back every property of every layer, redoing the end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { document } = documentWithGroup();
      const start = contents(document);
      const depth = document.undoDepth;
      for (const one of steps) perform(document, one);
      document.commitUndo();
      const end = contents(document);
      while (document.undoDepth > depth) document.undo();
      expect(contents(document)).toEqual(start);
      for (const _ of steps) document.redo();
      expect(contents(document)).toEqual(end);
    }),
    { numRuns: 200 },
  );
});

test('groups hold what they fit after any steps', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { document } = documentWithGroup();
      for (const one of steps) perform(document, one);
      for (const group of document.find({ type: 'GROUP' })) {
        expect(group.childIds.length).toBeGreaterThan(0);
        const lefts = group.childIds.map((id) => document.node(id).relativeTransform[0][2]);
        expect(group.relativeTransform[0][2]).toBeCloseTo(Math.min(...lefts), 6);
      }
    }),
    { numRuns: 100 },
  );
});

test('listeners hear of changes, selections and pages until they stop listening', () => {
  const { document, one } = documentWithGroup();
  const heard: string[] = [];
  const stops = (['change', 'selection', 'page'] as const).map((event) =>
    document.on(event, () => heard.push(event)),
  );
  document.update(one, { opacity: 0.5 });
  document.select([one]);
  document.select([one]);
  const page = document.add('PAGE', document.root.id);
  document.setCurrentPage(page);
  expect(heard).toEqual(['change', 'selection', 'change', 'page', 'selection']);
  for (const stop of stops) stop();
  document.update(one, { opacity: 1 });
  expect(heard).toHaveLength(5);
});

test('identical pictures are kept once, as copies', () => {
  const document = new FigmaDocument();
  const bytes = Uint8Array.of(1, 2, 3);
  const hash = document.addImage(bytes);
  expect(hash).toMatch(/^[0-9a-f]{40}$/);
  expect(document.addImage(Uint8Array.of(1, 2, 3))).toBe(hash);
  bytes[0] = 9;
  expect(document.image(hash)).toEqual(Uint8Array.of(1, 2, 3));
});

test('ids of new layers never meet those of a document that was opened', () => {
  const document = new FigmaDocument();
  document.load({ id: '7:12', type: 'FRAME', name: 'Frame' });
  expect(document.newId()).toBe('8:1');
});

test('a document that cannot be opened leaves the present one', () => {
  const { document } = documentWithGroup();
  const before = contents(document);
  expect(() => document.load('{')).toThrow('This is not JSON.');
  expect(contents(document)).toEqual(before);
});
