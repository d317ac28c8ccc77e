import * as z from 'zod/mini';

/** Marks a message as one of ours: the wire is shared with others. */
export const ours = { greybox: z.literal(1) };

const callShape = z.object({
  ...ours,
  kind: z.literal('call'),
  id: z.number(),
  name: z.string(),
  input: z.unknown(),
});

export type CallEnvelope = z.output<typeof callShape>;

/** The message as a call, or null when it is something else. */
export function openCall(message: unknown): CallEnvelope | null {
  const parsed = z.safeParse(callShape, message);
  return parsed.success ? parsed.data : null;
}
