import type { Settings } from '../../core/settings.ts';

/** The host that the settings name, as a designer would say it. */
export function hostOf({ baseUrl }: Settings): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}
