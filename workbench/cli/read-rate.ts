import type { Rate } from '../image-api/rate-limit.ts';
import { UsageError } from '../server/usage-error.ts';

/** So many requests in so many seconds; none when there is no text. Throws UsageError. */
export function readRate(text: string | undefined): Rate | undefined {
  if (text === undefined) return undefined;
  const [, requests, seconds] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  if (requests && seconds) return { requests: Number(requests), seconds: Number(seconds) };
  throw new UsageError(`--rate takes N/SECONDS, such as 5/60, not "${text}".`);
}
