import type { Remote } from 'comlink';
import { startImaging } from './start-imaging.ts';
import type { Imaging } from './worker/worker.ts';

let running: Promise<Remote<Imaging>> | null = null;

/** The picture worker, started at the first use. */
export function imaging(): Promise<Remote<Imaging>> {
  running ??= startImaging().catch((thrown: unknown) => {
    // The next use tries again.
    running = null;
    throw thrown;
  });
  return running;
}
