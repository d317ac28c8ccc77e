import type { IncomingMessage } from 'node:http';
import { ApiError } from '../api-error.ts';

/** Sixteen pictures of 16 MB. OpenAI does not publish its limit for a whole request. */
const mostBytes = 256 * 1024 * 1024;

/** The whole body of a request. */
export async function readBytes(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= mostBytes) chunks.push(chunk);
  }
  if (length > mostBytes) {
    throw new ApiError(`The request is larger than ${mostBytes} bytes.`, { status: 413 });
  }
  return new Uint8Array(Buffer.concat(chunks));
}
