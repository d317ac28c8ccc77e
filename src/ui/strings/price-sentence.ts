import type { Price } from '../../core/price.ts';
import type { Settings } from '../../core/settings.ts';
import { parseUrl } from '../model/parse-url.ts';
import { language, say } from './say.ts';

/** What the run would cost, as far as it is known. */
export function priceSentence(settings: Settings, count: number): string {
  const words = say.value;
  const price = settings.maker === 'sketch' ? words.free : payee(settings.baseUrl);
  return count === 0 ? price : `${words.pictures(count)} · ${price}`;
}

/** The price of several pictures: "about $0.11–0.15"; free, or unknown, if it is that. */
export function priceInWords(settings: Settings, price: Price | null): string {
  const { freeOfCharge, priceUnknown } = say.value;
  if (settings.maker === 'sketch') return freeOfCharge;
  return price ? aboutDollars(price) : priceUnknown;
}

/** The same with whose prices they are, where the host is not the one that asks them. */
export function wholePrice(settings: Settings, price: Price | null): string {
  const words = priceInWords(settings, price);
  const isOpenAi = parseUrl(settings.baseUrl)?.hostname === 'api.openai.com';
  const isEstimated = settings.maker !== 'sketch' && price !== null;
  return isEstimated && !isOpenAi ? say.value.atOpenAi(words) : words;
}

const cent = 0.01;

/** US dollars in whole cents: "about $0.11", or "about $0.11–0.15" where both ends differ. */
export function aboutDollars({ least, most }: Price): string {
  const { about, underOneCent } = say.value;
  const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
  const write = (amount: number) => amount.toLocaleString(language.value, money);
  if (most < cent / 2) return underOneCent(write(cent));
  const ends = [least, most].map((amount) => Math.max(cent, Math.round(amount / cent) * cent));
  const [from = 0, to = 0] = ends;
  if (from === to) return about(write(from));
  const plain = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return about(`${write(from)}–${to.toLocaleString(language.value, plain)}`);
}

function payee(baseUrl: string): string {
  const { localHost, billedBy } = say.value;
  const url = parseUrl(baseUrl);
  const isLocal = url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  return isLocal ? localHost : billedBy(url?.host ?? baseUrl);
}
