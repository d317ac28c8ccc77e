import * as z from 'zod/mini';
import type { Size } from './geometry.ts';
import { sizeShape } from './layer-facts.ts';

/** Where the window's state is kept in Figma's client storage. */
export const windowStateKey = 'window';

/** CSS pixels. */
export const leastWindow: Size = { width: 280, height: 360 };
export const mostWindow: Size = { width: 900, height: 1000 };

/** Numbers by name. Zod's records would cost the sandbox 2 kB. */
function isTable(value: unknown): boolean {
  return value instanceof Object && Object.values(value).every(Number.isFinite);
}

/** What the window takes up again when it is opened the next time. Small, and without pictures. */
export const windowStateShape = z.object({
  /** CSS pixels. */
  size: sizeShape,
  /** Written and not sent yet. */
  prompts: z.object({ fill: z.string(), edit: z.string() }),
  /** The newest first. */
  recentPrompts: z.array(z.string()),
  /** Id of a picture style. */
  style: z.string(),
  /** How long a picture takes, in seconds, by what was asked of whom. */
  secondsEach: z.custom<Record<string, number>>(isTable),
});

export type WindowState = z.output<typeof windowStateShape>;

export const firstWindowState: WindowState = {
  size: { width: 320, height: 600 },
  prompts: { fill: '', edit: '' },
  recentPrompts: [],
  style: 'none',
  secondsEach: {},
};

/** The stored state; what an older version did not have yet is as at the first start. */
export function readWindowState(stored: unknown): WindowState {
  const kept = stored instanceof Object ? stored : {};
  const parsed = z.safeParse(windowStateShape, { ...firstWindowState, ...kept });
  return parsed.success ? parsed.data : firstWindowState;
}

/** The nearest size that the window may have, in whole CSS pixels. */
export function clampWindow({ width, height }: Size): Size {
  const clamp = (value: number, least: number, most: number) =>
    Math.round(Math.min(Math.max(value, least), most));
  return {
    width: clamp(width, leastWindow.width, mostWindow.width),
    height: clamp(height, leastWindow.height, mostWindow.height),
  };
}
