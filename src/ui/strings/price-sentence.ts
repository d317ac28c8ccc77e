import type { Settings } from '../../core/settings.ts';
import { parseUrl } from '../model/parse-url.ts';
import { say } from './say.ts';

/** What the run would cost, as far as it is known. */
export function priceSentence(settings: Settings, count: number): string {
  const words = say.value;
  const price = settings.maker === 'sketch' ? words.free : priceOf(settings.baseUrl);
  return count === 0 ? price : `${words.pictures(count)} · ${price}`;
}

function priceOf(baseUrl: string): string {
  const { localHost, billedBy } = say.value;
  const url = parseUrl(baseUrl);
  const isLocal = url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return isLocal ? localHost : billedBy(url?.host ?? baseUrl);
}
