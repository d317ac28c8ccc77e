import type { Size } from '../../../core/geometry.ts';
import type { Stage } from './wireframe.ts';

/** The fewest pixels that models make: nobody looks closely at a draft. */
const draft = 655_360;
/** Pixels for one unit of a final: screens are dense. */
const density = 2;
const leastFinal = 1_048_576;
/** Above this OpenAI calls sizes experimental. */
const mostFinal = 3_686_400;

/** How many pixels to ask for, for a layer of this size in its own units. */
export function wantedPixels(stage: Stage, { width, height }: Size): number {
  if (stage === 'draft') return draft;
  const dense = width * height * density ** 2;
  return Math.min(Math.max(dense, leastFinal), mostFinal);
}
