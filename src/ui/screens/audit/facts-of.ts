import type { Recipe } from '../../../core/recipe.ts';
import { aboutDollars } from '../../strings/price-sentence.ts';
import { language, say } from '../../strings/say.ts';

/** Who made a picture, for how much and when, in one line. */
export function factsOf({ model, host, price, madeAt }: Recipe): string {
  const { freeOfCharge } = say.value;
  const cost = host === null ? freeOfCharge : price && aboutDollars(price);
  return [model, cost, dateOf(madeAt)].filter(Boolean).join(' · ');
}

function dateOf(madeAt: string): string {
  const date = new Date(madeAt);
  if (Number.isNaN(date.getTime())) return '';
  return date.toLocaleDateString(language.value, { dateStyle: 'medium' });
}
