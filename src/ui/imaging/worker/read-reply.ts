import * as z from 'zod/mini';
import { parseJson } from '../../../core/parse-json.ts';
import { fromBase64 } from '../from-base64.ts';

/** Only what is used, so that an addition to the API breaks nothing. */
const replyShape = z.object({
  data: z.array(z.object({ b64_json: z.nullish(z.string()), url: z.nullish(z.string()) })),
});

/** The first picture of a reply: its bytes, or where they are; null when there is none. */
export type Reply =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'url'; readonly url: string }
  | null;

/**
 * Reads an image API's reply. A picture is megabytes of base64 in one line of JSON, which would
 * keep the window busy. Rejects when the reply was cut.
 */
export async function readReply(reply: Blob): Promise<Reply> {
  // The host's content policy may forbid code from text, which zod's fast path is made of.
  const parsed = z.safeParse(replyShape, parseJson(await reply.text()), { jitless: true });
  const picture = parsed.success ? parsed.data.data[0] : undefined;
  const bytes = picture?.b64_json ? decode(picture.b64_json) : null;
  if (bytes) return { kind: 'bytes', bytes };
  return picture?.url ? { kind: 'url', url: picture.url } : null;
}

/** Some hosts send a data URL instead of bare base64. */
function decode(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(text.replace(/^data:[^,]*,/, ''));
  } catch {
    return null;
  }
}
