import * as z from 'zod/mini';
import { failureShape } from '../core/failure.ts';
import { ours } from './call-envelope.ts';

const replyShape = z.discriminatedUnion('kind', [
  z.object({ ...ours, kind: z.literal('answer'), id: z.number(), output: z.unknown() }),
  z.object({ ...ours, kind: z.literal('failure'), id: z.number(), failure: failureShape }),
  z.object({ ...ours, kind: z.literal('event'), name: z.string(), payload: z.unknown() }),
]);

/** What comes back from the side that is called. */
export type ReplyEnvelope = z.output<typeof replyShape>;

/** The message as a reply or an event, or null when it is something else. */
export function openReply(message: unknown): ReplyEnvelope | null {
  const parsed = z.safeParse(replyShape, message);
  return parsed.success ? parsed.data : null;
}
