import { type Colour, lighter, mix, tint } from '../colour/colour.ts';
import type { Scene } from '../scene.ts';

type Tools = Pick<Scene, 'brief' | 'palette' | 'random'>;

/**
 * A wall or a backdrop: the ground that was asked for, else a dark one in a dark picture, else a
 * tint (0 full, 1 white) of one of the candidates.
 */
export function wallTone(
  { brief, palette, random }: Tools,
  candidates: readonly Colour[],
  paleness: number,
): Colour {
  const candidate = random.pick(candidates);
  if (brief.ground !== null) return palette.background;
  if (palette.background.l < 0.5) return mix(palette.background, candidate, 0.18);
  return tint(candidate, paleness);
}

/** A large plain shape on such a wall. */
export function shapeTone(tools: Tools, candidates: readonly Colour[], paleness: number): Colour {
  const { brief, palette } = tools;
  const tone = wallTone(tools, candidates, paleness);
  if (brief.ground === null && palette.background.l >= 0.5) return tone;
  return lighter(tone, tone.l > 0.72 ? -0.05 : 0.07);
}
