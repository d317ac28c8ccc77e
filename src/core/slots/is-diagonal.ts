import type { Layer } from './layer.ts';

/** Units; a shorter stroke is part of an icon. */
const shortest = 12;
const strokes: ReadonlySet<string> = new Set(['LINE', 'VECTOR', 'BOOLEAN_OPERATION', 'ARROW']);

/** True for a layer that may be one diagonal of a box, or both: a stroke that is wide and high. */
export function isDiagonal({ type, box, paints }: Layer): boolean {
  if (!strokes.has(type) || box.width < shortest || box.height < shortest) return false;
  // Flattened into one shape, the two strokes have a fill instead.
  return paints.isPainted && !paints.hasPicture && (paints.hasStroke || type !== 'VECTOR');
}
