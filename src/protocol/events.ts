import * as z from 'zod/mini';
import type { Port } from './port.ts';
import { openReply, type ReplyEnvelope } from './reply-envelope.ts';

/** Something that one side tells the other unasked. */
export type Event<Name extends string, Shape extends z.ZodMiniType> = {
  readonly name: Name;
  readonly shape: Shape;
};

/**
 * Tells the other side that something happened. The event itself is only a type here: who tells
 * needs no shape.
 */
export function emitEvent<E extends Event<string, z.ZodMiniType>>(
  port: Port,
  name: E['name'],
  payload: z.input<E['shape']>,
): void {
  const envelope: ReplyEnvelope = { greybox: 1, kind: 'event', name, payload };
  port.post(envelope);
}

/** Calls `heed` with each such event whose payload has the promised shape. */
export function onEvent<Shape extends z.ZodMiniType>(
  port: Port,
  event: Event<string, Shape>,
  heed: (payload: z.output<Shape>) => void,
): void {
  port.listen((message) => {
    const envelope = openReply(message);
    if (envelope?.kind !== 'event' || envelope.name !== event.name) return;
    const parsed = z.safeParse(event.shape, envelope.payload);
    if (parsed.success) heed(parsed.data);
  });
}
