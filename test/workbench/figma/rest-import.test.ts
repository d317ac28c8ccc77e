import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { absoluteBoundingBox } from '../../../workbench/figma/geometry/bounds.ts';
import { importRest } from '../../../workbench/figma/rest-import.ts';

const box = (x: number, y: number, width: number, height: number) => ({
  absoluteBoundingBox: { x, y, width, height },
});

/** The record of the layer named "it" in a REST layer that was opened. */
function imported(layer: Readonly<Record<string, unknown>>) {
  const { nodes } = importRest({ id: '1:1', type: 'RECTANGLE', name: 'it', ...layer });
  const found = [...nodes.values()].find(({ name }) => name === 'it');
  if (found === undefined) throw new Error('not imported');
  return found;
}

const file = {
  name: 'A file',
  schemaVersion: 0,
  components: { '3:1': { key: 'card', name: 'Card', remote: true } },
  styles: { '4:1': { key: 'brand', name: 'Brand', styleType: 'FILL' } },
  document: {
    id: '0:0',
    name: 'Document',
    type: 'DOCUMENT',
    children: [
      { id: '0:1', name: 'Empty', type: 'CANVAS', children: [] },
      {
        id: '2:0',
        name: 'Full',
        type: 'CANVAS',
        backgroundColor: { r: 0.5, g: 0.5, b: 0.5, a: 1 },
        children: [
          { id: '3:1', name: 'Card', type: 'COMPONENT', ...box(0, 0, 10, 10), children: [] },
          { id: '3:2', name: 'Card', type: 'INSTANCE', componentId: '3:1', ...box(20, 0, 10, 10) },
        ],
      },
    ],
  },
};

test('a whole file, as text or parsed, opens at its first page with layers', () => {
  for (const rest of [file, JSON.stringify(file)]) {
    const { nodes, rootId, pageId } = importRest(rest);
    expect([rootId, pageId]).toEqual(['0:0', '2:0']);
    expect(nodes.get('2:0')).toMatchObject({
      type: 'PAGE',
      childIds: ['3:1', '3:2'],
      fills: [{ type: 'SOLID', color: { r: 0.5, g: 0.5, b: 0.5 } }],
    });
    expect(nodes.get('3:1')).toMatchObject({ key: 'card', remote: true });
    expect(nodes.get('3:2')).toMatchObject({ componentId: '3:1', remote: false });
  }
});

test('the layers of a nodes answer come to stand on a page of their own', () => {
  const { nodes, pageId } = importRest({
    nodes: {
      '1:1': { document: { id: '1:1', type: 'FRAME', ...box(0, 0, 5, 5) } },
      '1:2': { document: { id: '1:2', type: 'REGULAR_POLYGON', ...box(9, 0, 5, 5) } },
      '1:3': null,
    },
  });
  expect(nodes.get(pageId)?.childIds).toEqual(['1:1', '1:2']);
  expect(nodes.get('1:2')?.type).toBe('POLYGON');
});

test('one layer alone is enough, and what it leaves out has its default', () => {
  expect(imported(box(3, 4, 50, 60))).toMatchObject({
    relativeTransform: [
      [1, 0, 3],
      [0, 1, 4],
    ],
    width: 50,
    height: 60,
    visible: true,
    opacity: 1,
    fills: [],
    cornerRadii: [0, 0, 0, 0],
    strokeMiterLimit: expect.closeTo(4, 2),
  });
});

test.each([
  ['{', 'This is not JSON.'],
  ['[]', 'not a Figma document'],
  ['"text"', 'not a Figma document'],
  [{ hello: 1 }, 'not a Figma document'],
  [{ status: 404, err: 'Not found' }, 'Figma answered with an error: Not found.'],
  [{ nodes: { '1:1': null } }, 'None of the layers asked for exists'],
  [
    { document: { type: 'FRAME' } },
    "is not in the shape of Figma's REST API: Required value missing at .id.",
  ],
  [
    {
      id: '1:1',
      type: 'FRAME',
      name: 'Hero',
      children: [{ id: '1:2', type: 'TEXT', name: 'Title', opacity: 'x' }],
    },
    'The layer "Title" is not in the shape of Figma\'s REST API: Expected number, received string at .opacity.',
  ],
  [
    { id: '1:1', type: 'FRAME', children: [{ id: '1:1', type: 'TEXT' }] },
    'two layers have the id 1:1',
  ],
  [{ id: '0:0', type: 'DOCUMENT', children: [] }, 'This Figma document has no page.'],
])('%j is refused: %s', (rest, sentence) => {
  expect(() => importRest(rest)).toThrow(sentence);
});

test('what the workbench does not know is left out and told', () => {
  const { nodes, leftOut } = importRest({
    id: '1:1',
    type: 'FRAME',
    fills: [{ type: 'EMOJI' }, { type: 'SOLID', color: { r: 0, g: 0, b: 0, a: 1 } }],
    effects: [{ type: 'NOISE' }],
    children: [
      { id: '1:2', type: 'STICKY' },
      { id: '1:3', type: 'LINE', strokeCap: 'LINE_ARROW' },
    ],
  });
  expect(leftOut).toEqual([
    'Effects of type NOISE',
    'Paints of type EMOJI',
    'Layers of type STICKY',
    'Line ends of type LINE_ARROW',
  ]);
  expect(nodes.get('1:1')).toMatchObject({ childIds: ['1:3'], fills: [{ type: 'SOLID' }] });
});

test('paints are translated: STRETCH is CROP, imageRef the hash, and handles make the gradient', () => {
  const { fills } = imported({
    fills: [
      { type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 0.5 }, opacity: 0.5, visible: false },
      {
        type: 'IMAGE',
        scaleMode: 'STRETCH',
        imageRef: 'abc',
        imageTransform: [
          [2, 0, 0],
          [0, 2, 0],
        ],
      },
      { type: 'IMAGE', scaleMode: 'TILE', imageRef: 'abc', scalingFactor: 0.5 },
      {
        type: 'GRADIENT_LINEAR',
        gradientHandlePositions: [
          { x: 0.5, y: 0 },
          { x: 0.5, y: 1 },
          { x: 0, y: 0 },
        ],
        gradientStops: [{ position: 0, color: { r: 0, g: 0, b: 0, a: 1 } }],
      },
      { type: 'VIDEO', scaleMode: 'FILL' },
    ],
  });
  expect(fills).toMatchObject([
    { type: 'SOLID', opacity: 0.25, visible: false, color: { r: 1, g: 0, b: 0 } },
    {
      type: 'IMAGE',
      scaleMode: 'CROP',
      imageHash: 'abc',
      imageTransform: [
        [2, 0, 0],
        [0, 2, 0],
      ],
    },
    { type: 'IMAGE', scaleMode: 'TILE', scalingFactor: 0.5 },
    {
      type: 'GRADIENT_LINEAR',
      // From the top down: the layer's y is the gradient's x.
      gradientTransform: [
        [0, 1, expect.closeTo(0)],
        [-1, 0, 1],
      ],
    },
    { type: 'VIDEO', videoHash: null },
  ]);
});

test('the handles of a radial gradient are its middle, its end and its side', () => {
  const { fills } = imported({
    fills: [
      {
        type: 'GRADIENT_RADIAL',
        gradientHandlePositions: [
          { x: 0.5, y: 0.5 },
          { x: 1, y: 0.5 },
          { x: 0.5, y: 1 },
        ],
        gradientStops: [{ position: 0, color: { r: 0, g: 0, b: 0 } }],
      },
    ],
  });
  expect(fills).toMatchObject([
    {
      gradientTransform: [
        [1, 0, 0],
        [0, 1, 0],
      ],
      gradientStops: [{ color: { a: 1 } }],
    },
  ]);
});

test('text with fills of its own in parts only is mixed', () => {
  const text = { type: 'TEXT', characters: 'abc', styleOverrideTable: { 1: { fills: [] } } };
  const mixed = (characterStyleOverrides: number[]) =>
    imported({ ...text, characterStyleOverrides }).mixedFills;
  expect([mixed([]), mixed([0, 1]), mixed([1, 1, 1]), mixed([0, 0])]).toEqual([
    false,
    true,
    false,
    false,
  ]);
  expect(
    imported({ ...text, style: { fontFamily: 'Inter', fontSize: 20, lineHeightPx: 28 } }),
  ).toMatchObject({ fontSize: 20, lineHeight: 28, fontWeight: 400, characters: 'abc' });
});

test('outlines that came with a document are kept in Figma’s grammar', () => {
  const path = { path: 'M0 0L10 0L10 10C5,5 2,2 0,0Z', windingRule: 'EVENODD' };
  const vector = imported({ type: 'VECTOR', fillGeometry: [path], strokeGeometry: [] });
  const outline = { windingRule: 'EVENODD', data: 'M 0 0 L 10 0 L 10 10 C 5 5 2 2 0 0 Z' };
  expect(vector.importedGeometry).toEqual({ fill: [outline], stroke: [] });
  expect(vector.vectorPaths).toEqual([outline]);
  expect(imported({ fillGeometry: [path] }).importedGeometry).toBeNull();
});

test('layers stand where their boxes say, without transforms, turned and in groups', () => {
  const turned = Math.PI / 6;
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
  const document = new FigmaDocument();
  document.load({
    id: '1:1',
    type: 'FRAME',
    ...box(100, 50, 400, 300),
    children: [
      {
        id: '1:2',
        type: 'GROUP',
        ...box(120, 60, 200, 100),
        children: [
          {
            id: '1:3',
            type: 'RECTANGLE',
            rotation: turned,
            ...box(120, 60, 80 * cos + 40 * sin, 80 * sin + 40 * cos),
          },
        ],
      },
    ],
  });
  const rectangle = document.node('1:3');
  expect(rectangle.width).toBeCloseTo(80, 6);
  expect(rectangle.height).toBeCloseTo(40, 6);
  // In the frame's space: groups have no say.
  expect(rectangle.relativeTransform[0][2]).toBeCloseTo(20 + 40 * sin, 6);
  expect(rectangle.relativeTransform[1][2]).toBeCloseTo(10, 6);
  const { x, y } = absoluteBoundingBox(document, rectangle) ?? { x: 0, y: 0 };
  expect([x, y]).toEqual([expect.closeTo(120, 6), expect.closeTo(60, 6)]);
});

test('transforms lead into the parent, be it a group, and keep a flip', () => {
  const document = new FigmaDocument();
  document.load({
    id: '1:1',
    type: 'FRAME',
    children: [
      {
        id: '1:2',
        type: 'GROUP',
        size: { x: 50, y: 50 },
        relativeTransform: [
          [1, 0, 30],
          [0, 1, 10],
        ],
        children: [
          {
            id: '1:3',
            type: 'RECTANGLE',
            size: { x: 20, y: 10 },
            relativeTransform: [
              [-1, 0, 25],
              [0, 1, 5],
            ],
            ...box(35, 15, 20, 10),
          },
        ],
      },
    ],
  });
  expect(document.node('1:3').relativeTransform).toEqual([
    [-1, 0, 55],
    [0, 1, 15],
  ]);
});
