import PQueue from 'p-queue';
import { pauseAsked } from './pause-asked.ts';

/** How often one request is sent again after the host let it not in. */
const mostAgain = 2;
/** Milliseconds on top of what the host asks for: its clock is not ours. */
const margin = 50;

export type Lane = {
  /** Sends in turn, and answers what the host said. Rejects with the signal's reason. */
  send(
    request: () => Promise<Response>,
    signal: AbortSignal,
    tellPause: (seconds: number) => void,
  ): Promise<Response>;
};

/**
 * The way to a host: so many requests at once, and one pause for all when the host refuses one
 * because there were too many. What was refused so was not billed, and goes first afterwards.
 */
export function makeLane(concurrency: number): Lane {
  const queue = new PQueue({ concurrency });
  let openAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (seconds: number) => {
    const now = performance.now();
    const until = now + seconds * 1000 + margin;
    // Somebody else was asked to wait longer.
    if (until <= openAt) return;
    openAt = until;
    queue.pause();
    clearTimeout(timer);
    timer = setTimeout(() => queue.start(), until - now);
  };
  return {
    send: async (request, signal, tellPause) => {
      for (let again = 0; ; again += 1) {
        const response = await queue.add(request, { signal, priority: again });
        const seconds = again < mostAgain ? await pauseAsked(response) : null;
        if (seconds === null) return response;
        pause(seconds);
        tellPause(seconds);
      }
    },
  };
}
