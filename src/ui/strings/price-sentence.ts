import type { Settings } from '../../core/settings.ts';
import { parseUrl } from '../model/parse-url.ts';
import { say } from './say.ts';

/** What the run would cost, as far as it is known. */
export function priceSentence(settings: Settings, count: number): string {
  const words = say.value;
  const price = settings.maker === 'sketch' ? words.free : words.billedBy(hostOf(settings));
  return count === 0 ? price : `${words.pictures(count)} · ${price}`;
}

function hostOf({ baseUrl }: Settings): string {
  return parseUrl(baseUrl)?.host ?? baseUrl;
}
