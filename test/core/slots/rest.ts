const grey = { type: 'SOLID', color: { r: 0.85, g: 0.85, b: 0.85, a: 1 } };
export const pictureFill = { type: 'IMAGE', scaleMode: 'FILL', imageRef: 'a1b2c3' };

let count = 0;

/** A grey box of Figma's REST JSON, 200 x 150 at the origin; `more` overrides anything. */
export function box(name: string, more: Record<string, unknown> = {}) {
  const { x = 0, y = 0, width = 200, height = 150, ...rest } = more;
  count += 1;
  return {
    id: `9:${count}`,
    name,
    type: 'RECTANGLE',
    absoluteBoundingBox: { x, y, width, height },
    fills: [grey],
    strokes: [],
    ...rest,
  };
}

export function frame(name: string, children: unknown[], more: Record<string, unknown> = {}) {
  return box(name, { type: 'FRAME', fills: [], children, ...more });
}

export function text(characters: string, more: Record<string, unknown> = {}) {
  return box(characters, {
    type: 'TEXT',
    characters,
    height: 20,
    style: { fontSize: 14 },
    ...more,
  });
}
