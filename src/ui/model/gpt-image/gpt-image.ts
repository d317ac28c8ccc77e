import { fail } from '../../../core/failure.ts';
import { gptImageSizes } from '../../../core/legal-size.ts';
import type { Settings } from '../../../core/settings.ts';
import type { ImageModel } from '../image-model.ts';
import { readBaseUrl } from './base-url.ts';
import { editBody } from './edit-body.ts';
import { generateBody } from './generate-body.ts';
import { readPicture } from './read-picture.ts';
import { readRefusal } from './read-refusal.ts';

/**
 * GPT Image over OpenAI's image API, or any host that speaks it. Nothing is sent twice: whether a
 * request that got no answer was billed, nobody can tell.
 *
 * Throws `base-url-invalid` or `key-missing` before anything is sent.
 */
export function gptImage(settings: Settings): ImageModel {
  const { baseUrl, host } = readBaseUrl(settings.baseUrl);
  if (settings.key === '' && host === 'api.openai.com') fail('request', { kind: 'key-missing' });

  const post = async (path: string, body: BodyInit, headers: HeadersInit, signal: AbortSignal) => {
    const response = await send(`${baseUrl}${path}`, { method: 'POST', body, headers, signal });
    if (!response.ok) return readRefusal(response);
    return readPicture(response, host, signal);
  };
  const send = async (url: string, init: RequestInit & { signal: AbortSignal }) => {
    try {
      return await fetch(url, init);
    } catch {
      init.signal.throwIfAborted();
      return fail('request', { kind: 'host-unreachable', host });
    }
  };
  // Local hosts need no key, and some of them refuse the header at preflight.
  const authorization = settings.key && { authorization: `Bearer ${settings.key}` };

  return {
    id: settings.model,
    host,
    sizes: gptImageSizes,
    concurrency: 4,
    make: (request, signal) => {
      const { edit } = request;
      if (edit)
        return post(
          '/images/edits',
          editBody(request, edit, settings),
          { ...authorization },
          signal,
        );
      const headers = { ...authorization, 'content-type': 'application/json' };
      return post(
        '/images/generations',
        JSON.stringify(generateBody(request, settings)),
        headers,
        signal,
      );
    },
  };
}
