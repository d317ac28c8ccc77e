import { language } from '../../strings/say.ts';

/** With one digit after the point, as the window's language writes it. */
export function oneDigit(value: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return value.toLocaleString(language.value, digits);
}

/** A share of 0 to 1 in percent; what is less than one is not nothing. */
export function percentOf(share: number): string {
  return share < 0.01 ? '< 1' : String(Math.round(share * 100));
}
