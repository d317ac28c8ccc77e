import { UsageError } from '../server/usage-error.ts';

/** Milliseconds; none when there is no text. Throws UsageError when it is no whole number. */
export function readLatency(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new UsageError(`--latency takes whole milliseconds, such as 250, not "${text}".`);
}
