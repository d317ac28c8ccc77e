import type { Row } from '../../../core/wireframe/row.ts';

/** What stops the request of a layer that is on its way, by layer id. */
const stops = new Map<string, AbortController>();

/** A signal that stops with the run, or when one of these rows is stopped. */
export function stopsFor(rows: readonly Row[], run: AbortSignal): AbortSignal {
  const controller = new AbortController();
  run.addEventListener('abort', () => controller.abort(run.reason));
  for (const { slot } of rows) stops.set(slot.id, controller);
  return controller.signal;
}

/** Stops the request that this row waits for, and with it the others that share it. */
export function stopRow({ slot }: Row): void {
  stops.get(slot.id)?.abort();
}
