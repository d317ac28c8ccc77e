import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Answer } from './answer.ts';

/** Sends an answer; with `cut` the connection breaks in the middle of its first piece. */
export async function sendAnswer(to: ServerResponse, answer: Answer, cut: boolean): Promise<void> {
  const { status, headers, body } = answer;
  const whole = typeof body === 'string' ? Buffer.from(body) : body;
  const isWhole = whole instanceof Uint8Array;
  if (to.destroyed) return;
  to.writeHead(status, isWhole ? { ...headers, 'content-length': whole.byteLength } : headers);
  const pieces = isWhole ? [whole] : whole;
  if (!cut) return pipeline(pieces, to);
  for await (const piece of pieces) {
    to.write(piece.slice(0, piece.length / 2), () => to.destroy());
    return;
  }
}
