import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { errorInPlugin, inPlugin } from '../support/run-plugin.ts';
import { solid } from '../support/small-scene.ts';

const hash = 'ab'.repeat(20);

/** What the fills of a new rectangle read as after `fills` were written. */
const written = (fills: unknown) =>
  inPlugin(`
    const node = figma.createRectangle();
    node.fills = ${JSON.stringify(fills)};
    return node.fills;`);

const refusal = (fills: string, member = 'fills') =>
  errorInPlugin(`figma.createRectangle().${member} = ${fills};`);

test("Figma's defaults are filled in when paints are written", async () => {
  const common = { visible: true, opacity: 1, blendMode: 'NORMAL' };
  const filters = {
    exposure: 0,
    contrast: 0,
    saturation: 0,
    temperature: 0,
    tint: 0,
    highlights: 0,
    shadows: 0,
  };
  const color = { r: 1, g: 0.5, b: 0 };
  const image = { type: 'IMAGE', imageHash: hash };
  expect(
    await written([
      { type: 'SOLID', color },
      { ...image, scaleMode: 'FILL', opacity: 0.5, filters: { tint: 0.25 } },
      { ...image, scaleMode: 'TILE' },
      { ...image, scaleMode: 'CROP' },
    ]),
  ).toEqual([
    { type: 'SOLID', ...common, color, boundVariables: {} },
    {
      ...image,
      ...common,
      opacity: 0.5,
      scaleMode: 'FILL',
      rotation: 0,
      filters: { ...filters, tint: 0.25 },
    },
    { ...image, ...common, scaleMode: 'TILE', scalingFactor: 1, rotation: 0, filters },
    {
      ...image,
      ...common,
      scaleMode: 'CROP',
      imageTransform: [
        [1, 0, 0],
        [0, 1, 0],
      ],
      rotation: 0,
      filters,
    },
  ]);
});

test('only a cropped picture keeps an image transform', async () => {
  const transform = [
    [2, 0, -0.5],
    [0, 2, -0.5],
  ];
  const image = { type: 'IMAGE', imageHash: hash, imageTransform: transform };
  const [crop, fill] = Object(
    await written([
      { ...image, scaleMode: 'CROP' },
      { ...image, scaleMode: 'FILL' },
    ]),
  );
  expect(crop.imageTransform).toEqual(transform);
  expect(fill).not.toHaveProperty('imageTransform');
});

test('what was read can be written again', async () => {
  const gradient = {
    type: 'GRADIENT_LINEAR',
    gradientTransform: [
      [0, 1, 0],
      [-1, 0, 1],
    ],
    gradientStops: [{ position: 0, color: { r: 0, g: 0, b: 0, a: 1 } }],
  };
  const image = { type: 'IMAGE', scaleMode: 'CROP', imageHash: hash };
  const once = await written([gradient, image]);
  expect(await written(once)).toEqual(once);
});

test.each([
  [
    "[{ type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 1 } }]",
    "Unrecognized key(s) in object: 'a' at [0].color",
  ],
  ["[{ type: 'SOLID', color: { r: 2, g: 0, b: 0 } }]", 'less than or equal to 1 at [0].color.r'],
  ["[{ type: 'SOLID', color: { r: NaN, g: 0, b: 0 } }]", 'received nan at [0].color.r'],
  ["[{ type: 'SOLID' }]", 'Required value missing at [0].color'],
  ["[{ type: 'SOLID', colour: {}, color: { r: 0, g: 0, b: 0 } }]", "object: 'colour' at [0]"],
  ["[{ type: 'WATER' }]", "Invalid discriminator value. Received 'WATER' at [0].type"],
  ['[null]', 'Expected object, received null at [0]'],
  ["'red'", 'Expected array, received string'],
  ["[{ type: 'GRADIENT_LINEAR', gradientStops: [] }]", 'missing at [0].gradientTransform'],
  [
    `[{ type: 'IMAGE', scaleMode: 'COVER', imageHash: '${hash}' }]`,
    "Invalid enum value. Expected 'FILL' | 'FIT' | 'CROP' | 'TILE', received 'COVER'",
  ],
  ["[{ type: 'IMAGE', scaleMode: 'FILL', imageHash: 'nonsense' }]", 'Invalid SHA1 hash'],
  ["[{ type: 'VIDEO', scaleMode: 'FILL', videoHash: null }]", 'Invalid SHA1 hash'],
  [
    "[{ type: 'PATTERN', sourceNodeId: '1:1', tileType: 'RECTANGULAR' }]",
    "Received 'PATTERN' at [0].type",
  ],
])('fills %s are refused: %s', async (fills, reason) => {
  const message = await refusal(fills);
  expect(message).toContain('Error: in set_fills: ');
  expect(message).toContain(reason);
});

test('strokes are checked as fills are, under their own name', async () => {
  expect(await refusal('[{}]', 'strokes')).toContain('in set_strokes: Property "strokes" failed');
});

test('a fills array with a video cannot be written back, and stays as it is', async () => {
  const document = new FigmaDocument();
  const video = {
    type: 'VIDEO',
    scaleMode: 'FILL',
    videoHash: null,
    visible: true,
    opacity: 1,
    blendMode: 'NORMAL',
  } as const;
  const id = document.add('RECTANGLE', document.currentPage.id, { fills: [video] });
  const message = await errorInPlugin(
    `const node = await figma.getNodeByIdAsync('${id}');
    node.fills = [...node.fills, { type: 'SOLID', color: { r: 0, g: 0, b: 0 } }];`,
    { document },
  );
  expect(message).toBe('Error: in set_fills: Invalid SHA1 hash');
  expect(document.node(id).fills).toEqual([video]);
});

test('a pattern is taken by setFillsAsync', async () => {
  const pattern = {
    type: 'PATTERN',
    sourceNodeId: '1:1',
    tileType: 'RECTANGULAR',
    scalingFactor: 1,
    spacing: { x: 0, y: 0 },
    horizontalAlignment: 'START',
  };
  const fills = await inPlugin(`
    const node = figma.createRectangle();
    await node.setFillsAsync([${JSON.stringify(pattern)}]);
    return node.fills;`);
  expect(fills).toEqual([{ visible: true, opacity: 1, blendMode: 'NORMAL', ...pattern }]);
});

test('paints that were read cannot be changed in place', async () => {
  const message = await errorInPlugin('figma.createRectangle().fills[0].color.r = 0;');
  expect(message).toContain('TypeError');
  expect(await errorInPlugin('figma.createRectangle().fills.push(1);')).toContain('TypeError');
});

test('text with different fills reads as mixed until it is given fills', async () => {
  const document = new FigmaDocument();
  document.add('TEXT', document.currentPage.id, { mixedFills: true, fills: [solid()] });
  const answers = await inPlugin(
    `const [node] = figma.currentPage.children;
    const before = node.fills === figma.mixed;
    node.fills = [];
    return [before, node.fills];`,
    { document },
  );
  expect(answers).toEqual([true, []]);
});

test('a style is used until fills are written', async () => {
  const document = new FigmaDocument();
  document.load({
    document: {
      id: '1:1',
      type: 'FRAME',
      styles: { fill: '9:9' },
      fills: [{ type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 1 } }],
    },
    styles: { '9:9': { key: 'brand', name: 'Brand', styleType: 'FILL' } },
  });
  const answers = await inPlugin(
    `const [style] = await figma.getLocalPaintStylesAsync();
    const [frame] = figma.currentPage.children;
    const rectangle = figma.createRectangle();
    await rectangle.setFillStyleIdAsync(style.id);
    const painted = rectangle.fills[0].color.r;
    frame.fills = [];
    return [style.name, rectangle.fillStyleId === style.id, painted, frame.fillStyleId];`,
    { document },
  );
  expect(answers).toEqual(['Brand', true, 1, '']);
});
