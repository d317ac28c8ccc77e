import pLimit from 'p-limit';
import { makePace } from './pace.ts';
import { pauseAsked } from './pause-asked.ts';

/** How often one request is sent again after the host let it not in. */
const mostAgain = 2;

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
 * because there were too many. What was refused so was not billed, and keeps its turn.
 */
export function makeLane(concurrency: number): Lane {
  const limit = pLimit(concurrency);
  const pace = makePace();
  return {
    send: (request, signal, tellPause) =>
      limit(async () => {
        for (let again = 0; ; again += 1) {
          const sending = await pace.turn(signal);
          const response = await request();
          const seconds = again < mostAgain ? await pauseAsked(response) : null;
          if (seconds === null) return response;
          pace.refused(sending, seconds);
          tellPause(seconds);
        }
      }),
  };
}
