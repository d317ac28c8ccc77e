import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { exportRest } from '../../../workbench/figma/rest-export.ts';
import { nodeKernel } from '../support/node-kernel.ts';
import { inPlugin } from '../support/run-plugin.ts';
import { at, picture, solid, turnedAt } from '../support/small-scene.ts';

const kernel = await nodeKernel();

function variedDocument() {
  const document = new FigmaDocument();
  const frame = document.add('FRAME', document.currentPage.id, {
    name: 'Screen',
    width: 400,
    height: 300,
    relativeTransform: at(10, 20),
    fills: [solid({ r: 1, g: 1, b: 1 })],
    clipsContent: true,
    layoutMode: 'VERTICAL',
  });
  const group = document.add('GROUP', frame, { name: 'Group', opacity: 0.5 });
  document.add('RECTANGLE', group, {
    name: 'Turned',
    width: 80,
    height: 40,
    relativeTransform: turnedAt(100, 90, 30),
    cornerRadii: [1, 2, 3, 4],
    strokes: [solid()],
    strokeWeight: 3,
    strokeAlign: 'OUTSIDE',
    dashPattern: [4, 2],
    annotations: [{ label: 'hero picture' }],
  });
  document.add('ELLIPSE', group, {
    name: 'Picture',
    width: 60,
    height: 60,
    visible: false,
    locked: true,
    fills: [
      picture({
        scaleMode: 'CROP',
        imageTransform: [
          [2, 0, -0.5],
          [0, 2, -0.5],
        ],
      }),
      {
        type: 'GRADIENT_RADIAL',
        visible: true,
        opacity: 0.5,
        blendMode: 'MULTIPLY',
        gradientTransform: [
          [2, 0, -0.5],
          [0, 1, 0],
        ],
        gradientStops: [{ position: 0.5, color: { r: 1, g: 0, b: 0, a: 1 } }],
      },
    ],
  });
  document.add('TEXT', frame, { name: 'Title', characters: 'Hello', width: 50, height: 15 });
  document.add('POLYGON', frame, { name: 'Polygon', width: 5, height: 5, isMask: true });
  return { document, frame };
}

test('what is exported can be opened again and is the same', () => {
  const { document, frame } = variedDocument();
  const told = exportRest(document, document.node(frame), kernel);
  const copy = new FigmaDocument();
  expect(copy.load(JSON.stringify(told))).toEqual([]);
  for (const { id } of [document.node(frame), ...document.descendants(frame)]) {
    const { relativeTransform, parentId, childIds, ...kept } = document.node(id);
    const again = copy.node(id);
    expect(again).toMatchObject({
      ...kept,
      width: expect.closeTo(kept.width, 6),
      height: expect.closeTo(kept.height, 6),
      strokeMiterLimit: expect.closeTo(kept.strokeMiterLimit, 2),
      lineHeight: expect.closeTo(kept.lineHeight, 6),
      childIds,
    });
    const close = relativeTransform.map((row) => row.map((value) => expect.closeTo(value, 6)));
    expect(again.relativeTransform).toEqual(close);
  }
});

test('defaults are left out, and Figma’s REST names are used', () => {
  const { document, frame } = variedDocument();
  const told = Object(exportRest(document, document.node(frame), kernel).document);
  expect(told).toMatchObject({ type: 'FRAME', absoluteBoundingBox: { x: 10, y: 20 } });
  for (const key of ['visible', 'opacity', 'rotation', 'locked', 'relativeTransform']) {
    expect(told).not.toHaveProperty(key);
  }
  const [group, , polygon] = told.children;
  expect(polygon.type).toBe('REGULAR_POLYGON');
  const [turned, ellipse] = group.children;
  expect(turned).toMatchObject({
    rotation: expect.closeTo(Math.PI / 6, 9),
    rectangleCornerRadii: [1, 2, 3, 4],
  });
  expect(ellipse).toMatchObject({
    visible: false,
    fills: [{ scaleMode: 'STRETCH', imageRef: 'picture' }, { type: 'GRADIENT_RADIAL' }],
  });
  expect(ellipse.fills[0]).not.toHaveProperty('opacity');
});

test('a plugin gets it as JSON_REST_V1', async () => {
  const { document, frame } = variedDocument();
  const told = await inPlugin(
    `const node = await figma.getNodeByIdAsync('${frame}');
    return node.exportAsync({ format: 'JSON_REST_V1' });`,
    { document },
  );
  expect(told).toEqual(
    JSON.parse(JSON.stringify(exportRest(document, document.node(frame), kernel))),
  );
});

test('components and styles in use are told beside the layers', () => {
  const document = new FigmaDocument();
  const page = document.currentPage.id;
  const component = document.add('COMPONENT', page, { name: 'Card', key: 'card' });
  const instance = document.add('INSTANCE', page, { componentId: component });
  expect(exportRest(document, document.node(instance), kernel).components).toEqual({
    [component]: { key: 'card', name: 'Card', remote: false },
  });
});
