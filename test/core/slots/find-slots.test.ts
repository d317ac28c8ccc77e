import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { NotFigmaError } from '../../../src/core/slots/not-figma-error.ts';
import { box, frame, pictureFill, text } from './rest.ts';
import { sceneFile } from './scene-file.ts';

function namesIn(scene: string): string[] {
  return findSlots(sceneFile(scene)).map(({ name }) => name);
}

test('the mobile wireframe gives its named pictures and none of its controls', () => {
  const recipes = ['soto betawi', 'gado-gado', 'klepon', 'rawon', 'nasi uduk', 'es cendol'];
  expect(namesIn('mobile-wireframe.json')).toEqual([
    ...['Avatar', 'Hero banner', 'Foto pasar', 'Foto pasar', 'Foto pasar'],
    ...['Cover photo', 'Peta Pasar Santa', 'Thumbnail lapak'],
    ...['Gallery image', 'Rectangle 21', 'Rectangle 22', 'More', 'Chef avatar'],
    ...['Thumbnail kelas', 'Thumbnail kelas'],
    ...['Profile picture', ...recipes.map((dish) => `Foto ${dish}`)],
    ...['Class thumbnail', 'Attached photo', 'Attached photo'],
  ]);
});

test('every instance of a card is a slot of its own, named after its product', () => {
  const slots = findSlots(sceneFile('shop-grid.json'));
  const inInstances = slots.filter(({ id }) => id.startsWith('I'));
  expect(inInstances).toHaveLength(12);
  expect(inInstances[0]).toMatchObject({
    role: 'product',
    prompt: 'Foto produk: Kursi Lengkung Tegalwangi.',
    width: 242,
    height: 290,
  });
  expect(new Set(inInstances.map(({ prompt }) => prompt)).size).toBe(12);
});

test('a banner with lettering is left to the picture inside it', () => {
  const names = namesIn('shop-grid.json');
  expect(names).toContain('Banner image');
  expect(names).not.toContain('Banner');
});

test('the landing page gives rotated, flipped and picture-filled layers at their own size', () => {
  const slots = findSlots(sceneFile('landing-page.json'));
  expect(slots.find(({ name }) => name === 'Photo / Padar ridge')).toMatchObject({
    width: 260,
    height: 300,
    isRefill: true,
  });
  expect(slots.find(({ name }) => name === 'Boatyard photo')).toMatchObject({
    width: 400,
    height: 268,
    prompt: 'Boatyard photo: Boatyard nights.',
    isRefill: false,
  });
  expect(slots.find(({ name }) => name === 'Hero')?.prompt).toBe(
    'Wide cover photo: Sail the quiet side of Komodo.',
  );
});

test('a file, a nodes answer and a single node say the same', () => {
  const hero = box('Hero image');
  const screen = frame('Home', [hero, text('Morning market', { y: 155 })]);
  const page = { id: '0:1', name: 'Page 1', type: 'CANVAS', children: [screen] };
  const file = { document: { id: '0:0', name: 'Document', type: 'DOCUMENT', children: [page] } };
  const alone = findSlots(screen);
  expect(alone).toEqual([
    {
      id: hero.id,
      name: 'Hero image',
      role: 'hero',
      prompt: 'Wide cover photo: Morning market.',
      width: 200,
      height: 150,
      confidence: 0.9,
      screen: { id: screen.id, name: 'Home' },
      isRefill: false,
      group: null,
      decoration: [],
    },
  ]);
  expect(findSlots(file)).toEqual(alone);
  expect(findSlots({ nodes: { '9:1': { document: screen }, '9:9': null } })).toEqual(alone);
});

test('hidden layers hold no slots', () => {
  const screen = frame('Home', [
    box('Photo', { visible: false }),
    box('Photo', { opacity: 0 }),
    frame('Card', [box('Photo')], { visible: false }),
    box('Rectangle 4', { fills: [{ ...pictureFill, visible: false }] }),
  ]);
  expect(findSlots(screen)).toEqual([]);
});

test('what is no Figma document is refused with a sentence', () => {
  for (const wrong of [null, 'text', 7, [], {}, { document: {} }, { nodes: { '1:2': {} } }]) {
    expect(() => findSlots(wrong)).toThrow(NotFigmaError);
  }
});

test('whatever stands in the fields of a layer, it is read or left out, never thrown', () => {
  const anyLayer = fc.record({
    id: fc.oneof(fc.string(), fc.jsonValue()),
    type: fc.oneof(fc.constantFrom('FRAME', 'RECTANGLE', 'TEXT'), fc.jsonValue()),
    name: fc.oneof(fc.constantFrom('Photo', 'Avatar'), fc.jsonValue()),
    fills: fc.oneof(fc.constant([pictureFill]), fc.jsonValue()),
    absoluteBoundingBox: fc.jsonValue(),
    style: fc.jsonValue(),
    characters: fc.jsonValue(),
    children: fc.jsonValue(),
  });
  fc.assert(
    fc.property(fc.array(anyLayer), (children) => {
      const slots = findSlots(frame('Home', [...children, box('Photo')]));
      expect(slots.at(-1)?.name).toBe('Photo');
    }),
  );
});
