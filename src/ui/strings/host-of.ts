import type { Settings } from '../../core/settings.ts';
import { parseUrl } from '../model/parse-url.ts';

/** The host that the settings name, as a designer would say it. */
export function hostOf({ baseUrl }: Settings): string {
  return parseUrl(baseUrl)?.host ?? baseUrl;
}
