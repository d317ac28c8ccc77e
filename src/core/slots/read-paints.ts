import { type Fields, isFields, listOf, numberOr, textOf } from './fields.ts';

/** What is seen of a layer's fills and strokes. */
export type Paints = {
  readonly hasPicture: boolean;
  /** A gradient or a pattern shows. */
  readonly isShaded: boolean;
  /** The topmost plain fill as it looks on white, 0xrrggbb; null when there is none. */
  readonly colour: number | null;
  readonly hasStroke: boolean;
  /** A fill or a stroke shows. */
  readonly isPainted: boolean;
};

const unpainted: Paints = {
  hasPicture: false,
  isShaded: false,
  colour: null,
  hasStroke: false,
  isPainted: false,
};

/** Below this a fill is there to catch clicks. */
const faintest = 0.02;

/** Reads `fills` and `strokes` of a layer of the REST JSON. */
export function readPaints(layer: Fields): Paints {
  const fills = listOf(layer.fills);
  const hasStroke = listOf(layer.strokes).some((stroke) => opacityOf(stroke) > faintest);
  if (fills.length === 0)
    return hasStroke ? { ...unpainted, hasStroke, isPainted: true } : unpainted;
  let [hasPicture, isShaded, isFilled] = [false, false, false];
  let colour: number | null = null;
  for (const fill of fills) {
    const opacity = opacityOf(fill);
    if (!isFields(fill) || opacity <= faintest) continue;
    const type = textOf(fill.type);
    if (type === 'SOLID') colour = colourOnWhite(fill.color, opacity);
    else if (type === 'IMAGE' || type === 'VIDEO') hasPicture = true;
    else isShaded = true;
    isFilled = true;
  }
  return { hasPicture, isShaded, colour, hasStroke, isPainted: isFilled || hasStroke };
}

/** 0 for what is no paint and for hidden ones. */
function opacityOf(paint: unknown): number {
  if (!isFields(paint) || paint.visible === false || typeof paint.type !== 'string') return 0;
  return numberOr(paint.opacity, 1);
}

function colourOnWhite(colour: unknown, opacity: number): number {
  // Without a colour, as in a shortened document: the grey of a new rectangle.
  if (!isFields(colour)) return 0xd9d9d9;
  const alpha = opacity * numberOr(colour.a, 1);
  const channel = (value: unknown) =>
    Math.round(255 * (1 - alpha + alpha * Math.min(1, Math.max(0, numberOr(value, 0)))));
  return (channel(colour.r) << 16) | (channel(colour.g) << 8) | channel(colour.b);
}
