import * as z from 'zod/mini';
import { failureShape } from '../core/failure.ts';

const mark = { greybox: z.literal(1) };

/** The messages on the wire. Whatever has another shape comes from somebody else. */
export const envelopeShape = z.discriminatedUnion('kind', [
  z.object({
    ...mark,
    kind: z.literal('call'),
    id: z.number(),
    name: z.string(),
    input: z.unknown(),
  }),
  z.object({ ...mark, kind: z.literal('answer'), id: z.number(), output: z.unknown() }),
  z.object({ ...mark, kind: z.literal('failure'), id: z.number(), failure: failureShape }),
  z.object({ ...mark, kind: z.literal('event'), name: z.string(), payload: z.unknown() }),
]);

export type Envelope = z.output<typeof envelopeShape>;

/** The message as one of ours, or null when it is foreign. */
export function openEnvelope(message: unknown): Envelope | null {
  const parsed = z.safeParse(envelopeShape, message);
  return parsed.success ? parsed.data : null;
}
