import { fail } from '../../../core/failure.ts';
import { imaging } from '../../imaging/imaging.ts';
import { parseUrl } from '../parse-url.ts';

/** The first picture of a reply, given as base64 or as an address. */
export async function readPicture(
  response: Response,
  host: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = await imaging();
  const picture = await worker.readReply(await readBody(response, host, signal));
  if (picture?.kind === 'bytes') return picture.bytes;
  if (picture?.kind === 'url') return download(picture.url, signal);
  return fail('request', { kind: 'reply-not-understood', host });
}

/** Throws `host-unreachable` when the connection ends before the reply does. */
async function readBody(response: Response, host: string, signal: AbortSignal): Promise<Blob> {
  try {
    return await response.blob();
  } catch {
    signal.throwIfAborted();
    return fail('request', { kind: 'host-unreachable', host });
  }
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
