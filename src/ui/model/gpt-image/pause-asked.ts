import { readRefusal } from './read-refusal.ts';

/** Seconds to wait where the host does not say how long. */
const usual = 10;

/**
 * Seconds that the host wants to be left alone for, when it refused a request for coming too soon;
 * null for every other answer. Such a request was not begun, so it is not billed.
 */
export async function pauseAsked(response: Response): Promise<number | null> {
  if (response.status !== 429) return null;
  const { code, message } = await readRefusal(response.clone());
  if (code !== 'rate_limit_exceeded') return null;
  // Hosts rarely let a page read this header; OpenAI does not.
  const header = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(header) ? header : (secondsIn(message) ?? usual);
}

/** "Please try again in 1m2.5s", "… in 350ms". */
function secondsIn(message: string): number | null {
  const named = /try again in (?:(\d+)m(?!s))?(?:([\d.]+)(ms|s))?/i.exec(message);
  const [, minutes, count, unit] = named ?? [];
  if (minutes === undefined && count === undefined) return null;
  const rest = Number(count ?? 0) / (unit === 'ms' ? 1000 : 1);
  return Number(minutes ?? 0) * 60 + rest;
}
