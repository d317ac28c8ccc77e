import { fail } from '../../../core/failure.ts';
import { parseUrl } from '../parse-url.ts';

/** The address without a slash at its end, and its host. Throws `base-url-invalid`. */
export function readBaseUrl(typed: string): { baseUrl: string; host: string } {
  const text = typed.trim().replace(/\/+$/, '');
  const url = parseUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    return fail('request', { kind: 'base-url-invalid', baseUrl: typed });
  }
  return { baseUrl: text, host: url.host };
}
