import type { Settings } from '../../core/settings.ts';
import { parseUrl } from '../model/parse-url.ts';
import { en } from './en.ts';

/** What the run would cost, as far as it is known. */
export function priceSentence(settings: Settings, count: number): string {
  const price = settings.maker === 'sketch' ? en.free : en.billedBy(hostOf(settings));
  return count === 0 ? price : `${en.pictures(count)} · ${price}`;
}

function hostOf({ baseUrl }: Settings): string {
  return parseUrl(baseUrl)?.host ?? baseUrl;
}
