import { type Failure, FailureError, fail } from '../../../core/failure.ts';
import { gptImageSizes } from '../../../core/legal-size.ts';
import type { Settings } from '../../../core/settings.ts';
import type { ImageModel, PictureRequest } from '../image-model.ts';
import { readBaseUrl } from './base-url.ts';
import { editBody } from './edit-body.ts';
import { generateBody } from './generate-body.ts';
import { makeLane } from './lane.ts';
import { type Post, post } from './post.ts';
import { readPicture } from './read-picture.ts';
import { readRefusal } from './read-refusal.ts';

/**
 * GPT Image over OpenAI's image API, or any host that speaks it. Nothing is sent twice but what the
 * host refused for coming too soon: whether a request that got no answer was billed, nobody can
 * tell.
 *
 * Throws `base-url-invalid`, `key-missing` or `key-unusable` before anything is sent.
 */
export function gptImage(settings: Settings): ImageModel {
  const { baseUrl, host } = readBaseUrl(settings.baseUrl);
  // A header takes nothing else, and would fail as if the host could not be reached.
  if (!/^[!-~]*$/.test(settings.key)) fail('send', { kind: 'key-unusable' });
  if (settings.key === '' && host === 'api.openai.com') fail('send', { kind: 'key-missing' });
  // Local hosts need no key, and some of them refuse the header at preflight.
  const authorization = settings.key ? { authorization: `Bearer ${settings.key}` } : {};

  const ask = (request: PictureRequest): Pick<Post, 'url' | 'headers' | 'body'> => {
    if (request.edit || request.references.length > 0) {
      const body = editBody(request, settings);
      return { url: `${baseUrl}/images/edits`, headers: authorization, body };
    }
    const headers = { ...authorization, 'content-type': 'application/json' };
    const body = JSON.stringify(generateBody(request, settings));
    return { url: `${baseUrl}/images/generations`, headers, body };
  };
  const send = async (asked: Post) => {
    try {
      return await post(asked);
    } catch {
      asked.signal.throwIfAborted();
      return fail('request', { kind: 'host-unreachable', host });
    }
  };
  const concurrency = 5;
  const lane = makeLane(concurrency);
  /** The refusal that every further request would get as well. */
  let closed: Failure | null = null;

  return {
    id: settings.model,
    quality: settings.quality,
    pace: `${settings.model} ${settings.quality}`,
    host,
    sizes: gptImageSizes,
    concurrency,
    make: async (request, { sending, sent, paused }) => {
      const { signal } = request;
      const inTurn = async () => {
        if (closed) throw new FailureError(closed);
        sending();
        const response = await send({ ...ask(request), signal, tellSent: sent });
        // Before the next one has its turn.
        if (!response.ok) closed ??= await readClosing(response.clone());
        return response;
      };
      const response = await lane.send(inTurn, signal, paused);
      if (response.ok) return readPicture(response, host, signal);
      return fail('request', await readCause(response));
    },
  };
}

async function readCause(response: Response) {
  const refusal = await readRefusal(response);
  return { kind: 'host-refused', status: response.status, ...refusal } as const;
}

/** A wrong key, or no money: what is said of one request holds for all of the run. Else null. */
async function readClosing(response: Response): Promise<Failure | null> {
  const cause = await readCause(response);
  const isKey = cause.status === 401 || cause.status === 403;
  const isMoney = cause.code !== null && noMoney.has(cause.code);
  return isKey || isMoney ? { ...cause, step: 'request', layer: null } : null;
}

const noMoney: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'billing_hard_limit_reached',
  'credit_balance_exhausted',
]);
