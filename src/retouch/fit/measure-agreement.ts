import { fitBrightness } from './fit-brightness.ts';
import type { Level } from './level.ts';
import type { Pose } from './pose.ts';
import type { Edges } from './read-edges.ts';
import { sampleAnswer } from './sample-answer.ts';

/** What differs by more than this brightness was repainted; by how much more says nothing. */
const most = 40;

/**
 * The mean difference in brightness, after gain and bias, between some cells of the original and
 * the answer where each pose of two sees them; only cells that both see. Null when hardly any.
 */
export function measureAgreement(
  edges: Edges,
  answer: Level,
  one: Pose,
  other: Pose,
): readonly [number, number] | null {
  const { values } = edges;
  const first = new Float32Array(values.length);
  const second = new Float32Array(values.length);
  sampleAnswer(edges, answer, one, first);
  sampleAnswer(edges, answer, other, second);
  for (let index = 0; index < values.length; index += 1) {
    // NaN in the one becomes NaN in the other.
    first[index] = (first[index] ?? 0) + 0 * (second[index] ?? 0);
    second[index] = (second[index] ?? 0) + 0 * (first[index] ?? 0);
  }
  const before = meanDifference(values, first);
  const after = meanDifference(values, second);
  return before === null || after === null ? null : [before, after];
}

function meanDifference(values: Float32Array, seen: Float32Array): number | null {
  const brightness = fitBrightness(values, seen);
  if (brightness === null) return null;
  const { gain, bias } = brightness;
  let sum = 0;
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const difference = Math.abs((values[index] ?? 0) - gain * (seen[index] ?? 0) - bias);
    if (Number.isNaN(difference)) continue;
    sum += Math.min(most, difference);
    count += 1;
  }
  return sum / count;
}
