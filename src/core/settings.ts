import * as z from 'zod/mini';
import { mostVariants } from './variants.ts';

/** Where the settings are kept in Figma's client storage. */
export const settingsKey = 'settings';

/** The designer's choices that outlive the window. They stay on the designer's machine. */
export const settingsShape = z.object({
  maker: z.enum(['sketch', 'gpt-image']),
  /** The address before `/images/…`. */
  baseUrl: z.string(),
  key: z.string(),
  model: z.string(),
  quality: z.enum(['low', 'medium', 'high']),
  /** Pictures that a layer keeps among its paints; the oldest go first. */
  keptVariants: z.number(),
  /** What the window speaks; `auto` is the system's language. */
  language: z.enum(['auto', 'en', 'id']),
});

export type Settings = z.output<typeof settingsShape>;

export const defaultSettings: Settings = {
  maker: 'sketch',
  baseUrl: 'https://api.openai.com/v1',
  key: '',
  model: 'gpt-image-2.6-flare',
  quality: 'medium',
  keptVariants: mostVariants,
  language: 'auto',
};

/** Stored settings; what an older version did not have yet is as at the first start. */
export function readSettings(stored: unknown): Settings {
  const kept = stored instanceof Object ? stored : {};
  const parsed = z.safeParse(settingsShape, { ...defaultSettings, ...kept });
  return parsed.success ? parsed.data : defaultSettings;
}
