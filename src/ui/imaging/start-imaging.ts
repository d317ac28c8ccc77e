import { type Remote, wrap } from 'comlink';
import type { Imaging } from './worker/worker.ts';

/**
 * Starts the picture worker. A plugin window has no address of its own, and hosts differ in what
 * they let it load: a `blob:` worker is tried first, then a `data:` one, which worked under every
 * content policy seen. Throws when neither starts.
 */
export async function startImaging(): Promise<Remote<Imaging>> {
  const source = workerSource;
  const blobUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const dataUrl = `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;
  const worker = (await startWorker(blobUrl)) ?? (await startWorker(dataUrl));
  URL.revokeObjectURL(blobUrl);
  if (!worker) throw new Error('This browser refuses to start the picture worker.');
  return wrap<Imaging>(worker);
}

/** The worker once it has said its first word, or null when the host refuses it. */
function startWorker(url: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(url);
      worker.addEventListener('message', () => resolve(worker), { once: true });
      worker.addEventListener('error', () => resolve(null), { once: true });
    } catch {
      // Some browsers refuse at once, others by an event.
      resolve(null);
    }
  });
}
