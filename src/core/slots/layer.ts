import * as z from 'zod/mini';
import type { Rect } from '../geometry.ts';

/** What slots need to know of one layer. Boxes are on the page; hidden layers are left out. */
export type Layer = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly box: Rect;
  /** In the layer's own units, before any rotation. */
  readonly width: number;
  readonly height: number;
  readonly hasPicture: boolean;
  /** True when a fill or a stroke shows. */
  readonly isPainted: boolean;
  /** Null for layers that are no text. */
  readonly text: string | null;
  readonly fontSize: number;
  readonly cornerRadius: number;
  readonly children: readonly Layer[];
};

const paintShape = z.object({
  type: z.string(),
  visible: z._default(z.boolean(), true),
  opacity: z._default(z.number(), 1),
});
type RestPaint = z.output<typeof paintShape>;

const number = z.catch(z.number(), 0);
const list = z.catch(z.array(z.unknown()), []);

const layerShape = z.object({
  id: z.string(),
  type: z.string(),
  name: z.catch(z.string(), ''),
  visible: z.catch(z.boolean(), true),
  opacity: z.catch(z.number(), 1),
  absoluteBoundingBox: z.catch(
    z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    { x: 0, y: 0, width: 0, height: 0 },
  ),
  size: z.catch(z.nullable(z.object({ x: z.number(), y: z.number() })), null),
  fills: list,
  strokes: list,
  characters: z.catch(z.string(), ''),
  style: z.catch(z.object({ fontSize: number }), { fontSize: 0 }),
  cornerRadius: number,
  children: list,
});

/** A layer of Figma's REST JSON with all below it; null when it is hidden or no layer at all. */
function readLayer(rest: unknown): Layer | null {
  const parsed = layerShape.safeParse(rest);
  if (!parsed.success) return null;
  const { absoluteBoundingBox: box, size, characters, style, ...layer } = parsed.data;
  if (!layer.visible || layer.opacity === 0) return null;
  const fills = visiblePaints(layer.fills);
  return {
    id: layer.id,
    name: layer.name,
    type: layer.type,
    box,
    width: size?.x ?? box.width,
    height: size?.y ?? box.height,
    hasPicture: fills.some(({ type }) => type === 'IMAGE'),
    isPainted: fills.length > 0 || visiblePaints(layer.strokes).length > 0,
    text: layer.type === 'TEXT' ? characters : null,
    fontSize: style.fontSize,
    cornerRadius: layer.cornerRadius,
    children: readLayers(layer.children),
  };
}

/** The visible layers of a list, in their order. */
export function readLayers(rest: readonly unknown[]): Layer[] {
  return rest.flatMap((child) => readLayer(child) ?? []);
}

function visiblePaints(paints: readonly unknown[]): RestPaint[] {
  return paints.flatMap((paint) => {
    const { data } = paintShape.safeParse(paint);
    return data?.visible && data.opacity > 0 ? [data] : [];
  });
}
