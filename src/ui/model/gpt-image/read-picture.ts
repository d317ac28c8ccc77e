import * as z from 'zod/mini';
import { fail } from '../../../core/failure.ts';
import { parseJson } from '../../../core/parse-json.ts';
import { fromBase64 } from '../../imaging/from-base64.ts';
import { parseUrl } from '../parse-url.ts';

/** Only what is used, so that an addition to the API breaks nothing. */
const reply = z.object({
  data: z.array(z.object({ b64_json: z.nullish(z.string()), url: z.nullish(z.string()) })),
});

/** The first picture of a reply, given as base64 or as an address. */
export async function readPicture(
  response: Response,
  host: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = await readJson(response, host, signal);
  const parsed = z.safeParse(reply, body);
  const picture = parsed.success ? parsed.data.data[0] : undefined;
  const bytes = picture?.b64_json ? decode(picture.b64_json) : null;
  if (bytes) return bytes;
  if (picture?.url) return download(picture.url, signal);
  return fail('request', { kind: 'reply-not-understood', host });
}

/** Some hosts send a data URL instead of bare base64. */
function decode(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text.replace(/^data:[^,]*,/, ''));
  } catch {
    return null;
  }
}

/** Throws `host-unreachable` when the connection ends before the reply does. */
async function readJson(response: Response, host: string, signal: AbortSignal): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch {
    signal.throwIfAborted();
    return fail('request', { kind: 'host-unreachable', host });
  }
  return parseJson(text);
}

async function download(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch {
    signal.throwIfAborted();
  }
  return fail('request', { kind: 'host-unreachable', host: parseUrl(url)?.host ?? url });
}
