import { parseJson } from '../../../core/parse-json.ts';
import { fromBase64 } from '../from-base64.ts';

/** The first picture of a reply: its bytes, or where they are; null when there is none. */
export type Reply =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'url'; readonly url: string }
  | null;

/**
 * Reads an image API's reply. A picture is megabytes of base64 in one line of JSON, which would
 * keep the window busy. Rejects when the reply was cut. Without zod, which the worker has no other
 * use for.
 */
export async function readReply(reply: Blob): Promise<Reply> {
  const picture = firstOf(field(parseJson(await reply.text()), 'data'));
  const base64 = field(picture, 'b64_json');
  const bytes = typeof base64 === 'string' ? decode(base64) : null;
  if (bytes) return { kind: 'bytes', bytes };
  const url = field(picture, 'url');
  return typeof url === 'string' && url !== '' ? { kind: 'url', url } : null;
}

function field(value: unknown, name: 'data' | 'b64_json' | 'url'): unknown {
  const holder: Partial<Record<typeof name, unknown>> = value instanceof Object ? value : {};
  return holder[name];
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

/** Some hosts send a data URL instead of bare base64. */
function decode(text: string): Uint8Array<ArrayBuffer> | null {
  if (text === '') return null;
  try {
    return fromBase64(text.replace(/^data:[^,]*,/, ''));
  } catch {
    return null;
  }
}
