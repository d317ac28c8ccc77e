import * as z from 'zod/mini';
import { type Envelope, openEnvelope } from './envelope.ts';
import type { Port } from './port.ts';

/** Something that one side tells the other unasked. */
export type Event<Shape extends z.ZodMiniType> = { readonly name: string; readonly shape: Shape };

/** Tells the other side that something happened. */
export function emitEvent<Shape extends z.ZodMiniType>(
  port: Port,
  event: Event<Shape>,
  payload: z.input<Shape>,
): void {
  const envelope: Envelope = { greybox: 1, kind: 'event', name: event.name, payload };
  port.post(envelope);
}

/** Calls `heed` with each such event whose payload has the promised shape. */
export function onEvent<Shape extends z.ZodMiniType>(
  port: Port,
  event: Event<Shape>,
  heed: (payload: z.output<Shape>) => void,
): void {
  port.listen((message) => {
    const envelope = openEnvelope(message);
    if (envelope?.kind !== 'event' || envelope.name !== event.name) return;
    const parsed = z.safeParse(event.shape, envelope.payload);
    if (parsed.success) heed(parsed.data);
  });
}
