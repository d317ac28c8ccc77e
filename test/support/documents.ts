type Node = { id: string; type: string; [property: string]: unknown };

const grey = [{ type: 'SOLID', blendMode: 'NORMAL', color: { r: 0.85, g: 0.85, b: 0.85, a: 1 } }];

/** A REST document of one page with these layers. */
export function documentOf(...children: Node[]) {
  return {
    name: 'Test',
    document: {
      id: '0:0',
      name: 'Document',
      type: 'DOCUMENT',
      children: [{ id: '0:1', name: 'Page 1', type: 'CANVAS', children }],
    },
  };
}

/** A grey box at a place on the page. */
export function box(id: string, name: string, x: number, y: number, width: number, height: number) {
  return {
    id,
    name,
    type: 'RECTANGLE',
    absoluteBoundingBox: { x, y, width, height },
    relativeTransform: [
      [1, 0, x],
      [0, 1, y],
    ],
    size: { x: width, y: height },
    fills: grey,
  };
}
