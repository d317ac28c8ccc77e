import { expect, test } from 'vitest';
import { findSlots } from '../../../src/core/slots/find-slots.ts';
import { box, frame, pictureFill, text } from './rest.ts';

const picture = { fills: [pictureFill] };
const screenSize = { width: 1440, height: 4000 };

test('five thousand slots are all found, in reading order', () => {
  const boxes = Array.from({ length: 5000 }, (_, index) =>
    box('Photo', { x: 220 * (index % 50), y: 170 * Math.floor(index / 50) }),
  );
  const shuffled = boxes.toSorted((one, other) => one.id.localeCompare(other.id));
  const slots = findSlots(frame('Wall', shuffled, { width: 11_000, height: 17_000 }));
  expect(slots.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id));
});

test.each([300, 5000])('a picture below %i frames is found', (depth) => {
  let layer: unknown = box('Photo');
  for (let count = 0; count < depth; count += 1) {
    layer = frame(`Frame ${count}`, [layer], { width: 400, height: 300 });
  }
  expect(findSlots(layer)).toHaveLength(1);
});

test('sizes from one to twenty thousand units', () => {
  const sizes = [
    [1, 1],
    [20_000, 20_000],
    [1200, 30],
    [0, 0],
    [-200, 150],
    [1e300, 1e300],
  ];
  const boxes = sizes.map(([width, height]) => box('Photo', { ...picture, width, height }));
  const found = findSlots(frame('Screen', [...boxes, box('Photo', { x: 30_000 })], screenSize));
  expect(new Set(found.map(({ width }) => width))).toEqual(new Set([200, 20_000, 1e300]));
});

test('a hero and a banner of forty to one: only the hero', () => {
  const bar = box('Banner', { y: 900, width: 1440, height: 36 });
  const slots = findSlots(
    frame('Home', [box('Hero', { width: 1440, height: 600 }), bar], screenSize),
  );
  expect(slots.map(({ name }) => name)).toEqual(['Hero']);
});

test.each([
  ...['Morgenmarkt am Fluss', 'Le marché du matin', 'Утренний рынок', 'السوق في الصباح'],
  ...[
    'שוק הבוקר',
    '清晨的市场',
    '朝の市場',
    '아침 시장',
    'सुबह का बाज़ार',
    'ตลาดเช้า',
    'Chợ buổi sáng',
  ],
  ...['Sabah pazarı', 'Πρωινή αγορά', 'Targ poranny', 'Pasar pagi di tepi sungai', 'Aamutori'],
  ...['Ранковий ринок', 'காலை சந்தை', 'Soko la asubuhi', 'بازار صبح', '🌅🥭 Pagi!'],
])('a picture above "%s" asks for that', (words) => {
  const [slot] = findSlots(frame('📱 ١', [box('🖼️ Photo'), text(words, { y: 156 })], screenSize));
  expect(slot?.prompt).toContain(words.replace(/[.!]$/, ''));
});

test('hidden layers do not count, locked ones do', () => {
  const locked = box('Photo', { locked: true });
  const layers = [box('Photo', { visible: false, x: 300 }), locked];
  expect(findSlots(frame('Home', layers, screenSize)).map(({ id }) => id)).toEqual([locked.id]);
});

test('two hundred variants of a component have one slot each at most', () => {
  const variants = Array.from({ length: 200 }, (_, index) =>
    frame(
      `Size=${index}`,
      [
        box('Photo', { y: 200 * index, width: 160, height: 90 }),
        box('Avatar', { y: 200 * index + 100, width: 40, height: 40 }),
      ],
      { type: 'COMPONENT', y: 200 * index, height: 180 },
    ),
  );
  const set = frame('Card', variants, { type: 'COMPONENT_SET', height: 40_000 });
  const slots = findSlots({ nodes: { '1:1': { document: set } } });
  expect(slots.map(({ name }) => name)).toEqual(Array.from({ length: 200 }, () => 'Photo'));
});

test('the same part of instances of one component is one group', () => {
  const inside = (id: string, y: number) => box('Photo', { id, y });
  const slots = findSlots(
    frame(
      'Home',
      [
        frame('Card', [inside('I1:2;3:4', 0)], { type: 'INSTANCE', id: '1:2' }),
        frame('Card', [inside('I1:5;3:4', 200)], { type: 'INSTANCE', id: '1:5', y: 200 }),
        box('Image', { type: 'INSTANCE', id: '1:6', y: 400, componentId: '7:7', remote: true }),
        box('Photo', { y: 600 }),
      ],
      screenSize,
    ),
  );
  expect(slots.map(({ group }) => group)).toEqual(['3:4', '3:4', '7:7', null]);
});

test('thousands of layers on one spot do not keep it busy', () => {
  const heap = Array.from({ length: 20_000 }, () => box('Rectangle'));
  expect(findSlots(frame('Heap', heap, screenSize)).length).toBeLessThan(heap.length);
});

test('a page without anything to fill has no slots', () => {
  expect(findSlots({ document: { id: '0:0', type: 'DOCUMENT', children: [] } })).toEqual([]);
  expect(findSlots(frame('Empty', []))).toEqual([]);
});
