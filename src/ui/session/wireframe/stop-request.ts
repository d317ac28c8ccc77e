import type { LayerName } from '../../../core/failure.ts';

/** What stops a layer that is on its way, by layer id. */
const stops = new Map<string, AbortController>();

export type Stops = {
  /** Stops when the run does, or when all of the layers are stopped. */
  readonly request: AbortSignal;
  /** Stops with that one layer as well. */
  layer(id: string): AbortSignal;
};

/** The signals of a request for these layers: one can be stopped while the others go on. */
export function stopsFor(layers: readonly Pick<LayerName, 'id'>[], run: AbortSignal): Stops {
  const request = new AbortController();
  const own = new Map(layers.map(({ id }) => [id, new AbortController()]));
  let left = own.size;
  for (const [id, controller] of own) {
    stops.set(id, controller);
    controller.signal.addEventListener('abort', () => {
      left -= 1;
      if (left === 0) request.abort(controller.signal.reason);
    });
  }
  run.addEventListener('abort', () => {
    for (const controller of own.values()) controller.abort(run.reason);
  });
  return { request: request.signal, layer: (id) => own.get(id)?.signal ?? request.signal };
}

/** Stops one layer's picture; others that share it get theirs. */
export function stopLayer(id: string): void {
  stops.get(id)?.abort();
}
