import { ApiError } from '../api-error.ts';
import type { RateLimit } from '../rate-limit.ts';

/** @throws ApiError that says how long to wait when there have been too many requests. */
export function checkRate(rate: RateLimit | null, model: string | null): void {
  const seconds = rate?.take() ?? 0;
  if (seconds === 0) return;
  throw new ApiError(
    `Rate limit reached for ${model ?? 'images'} on requests. Please try again in ${seconds}s.`,
    {
      status: 429,
      type: 'requests',
      code: 'rate_limit_exceeded',
      // Not among the exposed headers, as with OpenAI: a page has only the message.
      headers: { 'retry-after': String(Math.ceil(seconds)) },
    },
  );
}
