import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { absoluteBoundingBox } from '../../../workbench/figma/geometry/bounds.ts';
import type { NodeRecord } from '../../../workbench/figma/node-record.ts';

const folder = new URL('../../../workbench/scenes/', import.meta.url);
const scenes = readdirSync(folder).filter((file) => file.endsWith('.json'));

type RestNode = {
  id: string;
  type: string;
  absoluteBoundingBox?: { x: number; y: number; width: number; height: number };
  componentId?: string;
  children?: RestNode[];
};

function readScene(file: string): { document: RestNode; components: Record<string, unknown> } {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

function withDescendants(node: RestNode): RestNode[] {
  return [node, ...(node.children ?? []).flatMap(withDescendants)];
}

test.each(scenes)('%s opens whole', (file) => {
  expect(new FigmaDocument().load(readScene(file))).toEqual([]);
});

test.each(scenes)('in %s every box is where its matrix and size put it', (file) => {
  const scene = readScene(file);
  const document = new FigmaDocument();
  document.load(scene);
  for (const { id, absoluteBoundingBox: given } of withDescendants(scene.document)) {
    if (given === undefined) continue;
    const computed = absoluteBoundingBox(document, document.node(id));
    expect(computed?.x, id).toBeCloseTo(given.x, 2);
    expect(computed?.y, id).toBeCloseTo(given.y, 2);
    expect(computed?.width, id).toBeCloseTo(given.width, 2);
    expect(computed?.height, id).toBeCloseTo(given.height, 2);
  }
});

test.each(scenes)('in %s no id stands twice and every instance has its component', (file) => {
  const { document, components } = readScene(file);
  const nodes = withDescendants(document);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  const wanted = nodes.flatMap(({ componentId }) => componentId ?? []);
  expect(Object.keys(components)).toEqual(expect.arrayContaining(wanted));
});

test('every target of the mask scene has a mask of each kind', () => {
  const document = new FigmaDocument();
  document.load(readScene('masks.json'));
  const below = (node: NodeRecord): NodeRecord[] => [
    node,
    ...node.childIds.flatMap((id) => below(document.node(id))),
  ];
  for (const id of document.currentPage.childIds) {
    const masks = below(document.node(id)).filter(({ name, type }) => name === type);
    expect(masks.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        ...['VECTOR', 'BOOLEAN_OPERATION', 'ELLIPSE', 'POLYGON', 'STAR'],
        ...['RECTANGLE', 'LINE', 'TEXT', 'FRAME', 'GROUP'],
      ]),
    );
  }
});
