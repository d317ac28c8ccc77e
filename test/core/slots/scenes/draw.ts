import { boundsOfPoints, type Rect } from '../../../../src/core/geometry.ts';

/** x and y within the holder, width and height. */
export type At = readonly [number, number, number, number];

/** What a person says of a layer. */
type Judgement =
  | { readonly kind: 'slot'; readonly role: string; readonly isOffscreen: boolean }
  | { readonly kind: 'ambiguous' };

/** A layer as it is drawn in a scene; `rest` are further fields of the REST JSON. */
export type Drawn = {
  readonly name: string;
  readonly type: string;
  readonly at: At;
  readonly rest: Readonly<Record<string, unknown>>;
  readonly children: readonly Drawn[];
  readonly judgement: Judgement | null;
};

type More = {
  /** '#rrggbb', 'image', 'gradient', or null for none. */
  readonly fill?: string | null;
  readonly stroke?: string;
  readonly rest?: Readonly<Record<string, unknown>>;
};

function paint(fill: string | null | undefined): unknown[] {
  if (fill === null || fill === undefined) return [];
  if (fill === 'image') return [{ type: 'IMAGE', scaleMode: 'FILL', imageRef: '5e1f' }];
  if (fill === 'gradient') return [{ type: 'GRADIENT_LINEAR', gradientStops: [] }];
  const channel = (start: number) => Number.parseInt(fill.slice(start, start + 2), 16) / 255;
  return [{ type: 'SOLID', color: { r: channel(1), g: channel(3), b: channel(5), a: 1 } }];
}

/** Any layer; the helpers below are what scenes are written with. */
export function layer(
  type: string,
  name: string,
  at: At,
  more: More = {},
  children: readonly Drawn[] = [],
): Drawn {
  const { fill, stroke, rest } = more;
  return {
    ...{ type, name, at, children, judgement: null },
    rest: { fills: paint(fill), strokes: paint(stroke), ...rest },
  };
}

/** Grey, as Figma draws a new rectangle. */
export const rect = (name: string, at: At, more: More = {}): Drawn =>
  layer('RECTANGLE', name, at, { fill: '#d9d9d9', ...more });

export const ellipse = (name: string, at: At, more: More = {}): Drawn =>
  layer('ELLIPSE', name, at, { fill: '#d9d9d9', ...more });

export const vector = (name: string, at: At, more: More = {}): Drawn =>
  layer('VECTOR', name, at, more);

/** A line from one corner of its box to the other. */
export const line = (name: string, at: At): Drawn => layer('LINE', name, at, { stroke: '#000000' });

export const frame = (name: string, at: At, children: readonly Drawn[], more: More = {}): Drawn =>
  layer('FRAME', name, at, more, children);

/** Words, named for what they say unless `name` is given; as wide as such words are. */
export function text(words: string, x: number, y: number, size = 14, name = words): Drawn {
  const at: At = [x, y, Math.round(words.length * size * 0.52), Math.round(size * 1.3)];
  return layer('TEXT', name, at, {
    fill: '#222222',
    rest: { characters: words, style: { fontSize: size } },
  });
}

/** A group: as large as what is in it, which is placed in the group's holder. */
export function group(name: string, children: readonly Drawn[]): Drawn {
  const { x, y, width, height } = unionOf(children.map(({ at }) => at));
  const moved = children.map((child) => ({ ...child, at: moveAt(child.at, -x, -y) }));
  return layer('GROUP', name, [x, y, width, height], {}, moved);
}

export const component = (
  name: string,
  at: At,
  children: readonly Drawn[],
  more: More = {},
): Drawn => layer('COMPONENT', name, at, more, children);

/** A copy of `main` at another place, its texts replaced in their order. */
export function instance(main: Drawn, x: number, y: number, words: readonly string[] = []): Drawn {
  const left = [...words];
  const copy = (drawn: Drawn): Drawn => {
    const said = drawn.type === 'TEXT' ? left.shift() : undefined;
    return {
      ...drawn,
      rest: said === undefined ? drawn.rest : { ...drawn.rest, characters: said },
      children: drawn.children.map(copy),
    };
  };
  const [, , width, height] = main.at;
  const rest = { ...main.rest, componentId: `main of ${main.name}` };
  return { ...copy(main), type: 'INSTANCE', at: [x, y, width, height], rest };
}

/** The same drawn, elsewhere. */
export const moved = (drawn: Drawn, x: number, y: number): Drawn => ({
  ...drawn,
  at: moveAt(drawn.at, x - drawn.at[0], y - drawn.at[1]),
});

/** Waits for a picture, with everything in it that is no slot of its own. */
export const slot = (role: string, drawn: Drawn): Drawn => ({
  ...drawn,
  judgement: { kind: 'slot', role, isOffscreen: false },
});

/** The same, where it is clipped away. */
export const offscreen = (role: string, drawn: Drawn): Drawn => ({
  ...drawn,
  judgement: { kind: 'slot', role, isOffscreen: true },
});

/** May be a slot or not. */
export const ambiguous = (drawn: Drawn): Drawn => ({ ...drawn, judgement: { kind: 'ambiguous' } });

export const hidden = (drawn: Drawn): Drawn => ({
  ...drawn,
  rest: { ...drawn.rest, visible: false },
});

function moveAt([x, y, width, height]: At, right: number, down: number): At {
  return [x + right, y + down, width, height];
}

function unionOf(boxes: readonly At[]): Rect {
  return boundsOfPoints(
    boxes.flatMap(([x, y, width, height]) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}
