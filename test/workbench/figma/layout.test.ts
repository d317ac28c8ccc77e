import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { errorInPlugin, inPlugin } from '../support/run-plugin.ts';
import { solid } from '../support/small-scene.ts';

const rounded = 'const round = (value) => Math.round(value * 1000) / 1000 + 0;';

test('rotation turns a layer about its top left corner, counterclockwise', async () => {
  const answer = await inPlugin(`${rounded}
    const node = figma.createRectangle();
    node.resize(40, 20);
    node.x = 100;
    node.y = 50;
    node.rotation = 90;
    const box = node.absoluteBoundingBox;
    return [
      round(node.rotation), node.x, node.y, node.width, node.height,
      [box.x, box.y, box.width, box.height].map(round),
      node.relativeTransform.map((row) => row.map(round)),
    ];`);
  expect(answer).toEqual([
    90,
    100,
    50,
    40,
    20,
    [100, 10, 20, 40],
    [
      [0, 1, 100],
      [-1, 0, 50],
    ],
  ]);
});

test('a transform keeps its direction and its flip, but no scale', async () => {
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    node.relativeTransform = [[-3, 0, 7], [0, 2, 8]];
    return node.relativeTransform;`);
  expect(answer).toEqual([
    [-1, 0, 7],
    [0, 1, 8],
  ]);
});

test('moving, turning and resizing a group moves, turns and resizes what it holds', async () => {
  const answer = await inPlugin(`${rounded}
    const one = figma.createRectangle();
    const two = figma.createRectangle();
    two.x = 200;
    const group = figma.group([one, two], figma.currentPage);
    group.x = 10;
    group.y = 20;
    const moved = [one.x, one.y, two.x, two.y];
    group.resize(150, 50);
    const resized = [one.width, one.height, two.x, two.width, group.width];
    group.rotation = 90;
    return [moved, resized, [two.x, two.y, two.rotation, group.x, group.y].map(round)];`);
  expect(answer).toEqual([
    [10, 20, 210, 20],
    [50, 50, 110, 50, 150],
    [10, -80, 90, 10, 20],
  ]);
});

test('a frame keeps what it holds in place when it is resized', async () => {
  const answer = await inPlugin(`
    const frame = figma.createFrame();
    const child = figma.createRectangle();
    frame.appendChild(child);
    child.x = 5;
    frame.resize(300, 300);
    return [child.x, child.width, frame.width];`);
  expect(answer).toEqual([5, 100, 300]);
});

test("an auto layout's children cannot be moved, but for those outside it", async () => {
  const answer = await inPlugin(`
    const frame = figma.createFrame();
    frame.layoutMode = 'VERTICAL';
    const laidOut = figma.createRectangle();
    const free = figma.createRectangle();
    frame.appendChild(laidOut);
    frame.appendChild(free);
    free.layoutPositioning = 'ABSOLUTE';
    laidOut.x = 30;
    free.x = 30;
    return [laidOut.x, free.x];`);
  expect(answer).toEqual([0, 30]);
});

test('sizes are at least a hundredth of a unit, and a line has no height', async () => {
  expect(await errorInPlugin('figma.createRectangle().resize(0, 5);')).toContain(
    'Property "width" failed validation: Number must be greater than or equal to 0.01',
  );
  expect(await errorInPlugin('figma.createLine().resize(5, 5);')).toContain('"height"');
  expect(await inPlugin('const l = figma.createLine(); l.resize(5, 0); return l.width;')).toBe(5);
});

test('corner radii read as mixed when they differ', async () => {
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    node.cornerRadius = 4;
    const same = node.cornerRadius;
    node.bottomLeftRadius = 8;
    return [same, node.cornerRadius === figma.mixed, node.topRightRadius, node.bottomLeftRadius];`);
  expect(answer).toEqual([4, true, 4, 8]);
});

test("a vector's paths move and size it", async () => {
  const answer = await inPlugin(`
    const node = figma.createVector();
    node.x = 100;
    node.vectorPaths = [{ windingRule: 'NONZERO', data: 'M 10 20 L 60 20 Q 60 70 10 70 Z' }];
    return [node.x, node.y, node.width, node.height, node.vectorPaths[0].data];`);
  expect(answer).toEqual([110, 20, 50, 50, 'M 0 0 L 50 0 C 50 33.333333 33.333333 50 0 50 Z']);
});

test.each([
  ['M 0 0 H 10', 'Invalid command at H'],
  ['M 0 0 l 10 10', 'Invalid command at l'],
  ['M 0 0 A 5 5 0 0 1 9 9', 'Invalid command at A'],
  ['M 0 0 L 10', 'Failed to convert path.'],
])('the path "%s" is refused: %s', async (data, reason) => {
  const paths = JSON.stringify([{ windingRule: 'NONE', data }]);
  const message = await errorInPlugin(`figma.createVector().vectorPaths = ${paths};`);
  expect(message).toContain('in set_vectorPaths: ');
  expect(message).toContain(reason);
});

test('outlines that came with a document are scaled with their layer', async () => {
  const document = new FigmaDocument();
  const outline = { windingRule: 'NONZERO', data: 'M 0 0 L 10 0 L 10 10 Z' } as const;
  document.add('VECTOR', document.currentPage.id, {
    width: 10,
    height: 10,
    fills: [solid()],
    importedGeometry: { fill: [outline], stroke: [] },
  });
  const answer = await inPlugin(
    `const [node] = figma.currentPage.children;
    node.resize(20, 5);
    return node.fillGeometry[0].data;`,
    { document },
  );
  expect(answer).toBe('M 0 0 L 20 0 L 20 5 Z');
});

test('new layers look as in Figma', async () => {
  const answer = await inPlugin(`
    const look = (node) => [node.name, node.width, node.height, node.fills.length, node.strokes.length];
    return [
      look(figma.createFrame()), look(figma.createRectangle()), look(figma.createLine()),
      look(figma.createVector()), figma.createFrame().clipsContent,
      figma.createEllipse().arcData, figma.createStar().pointCount,
    ];`);
  expect(answer).toEqual([
    ['Frame', 100, 100, 1, 0],
    ['Rectangle', 100, 100, 1, 0],
    ['Line', 100, 0, 0, 1],
    ['Vector', 100, 100, 0, 1],
    true,
    { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0 },
    5,
  ]);
});

test.each([
  ["opacity = 'test'", 'Property "opacity" failed validation: Expected number, received string'],
  ['opacity = 1.5', 'Number must be less than or equal to 1'],
  ["blendMode = 'ADD'", "Invalid enum value. Expected 'PASS_THROUGH' | "],
  ['visible = 1', 'Expected boolean, received number'],
  ['name = null', 'Expected string, received null'],
  ['relativeTransform = [[1, 0], [0, 1]]', 'in set_relativeTransform'],
  ["effects = [{ type: 'DROP_SHADOW' }]", 'Required value missing'],
])('%s is refused: %s', async (assignment, reason) => {
  expect(await errorInPlugin(`figma.createRectangle().${assignment};`)).toContain(reason);
});

test('effects read as they were written, with what Figma adds', async () => {
  const shadow = {
    type: 'DROP_SHADOW',
    visible: true,
    radius: 4,
    color: { r: 0, g: 0, b: 0, a: 0.25 },
    offset: { x: 0, y: 4 },
    blendMode: 'NORMAL',
  };
  const blur = { type: 'LAYER_BLUR', visible: true, radius: 2 };
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    node.effects = ${JSON.stringify([shadow, blur])};
    node.effects = node.effects;
    return node.effects;`);
  expect(answer).toEqual([
    { ...shadow, spread: 0, boundVariables: {} },
    { ...blur, blurType: 'NORMAL', boundVariables: {} },
  ]);
});
