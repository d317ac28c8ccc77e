import { wait } from './wait.ts';

/** Milliseconds on top of what the host asks for: its clock is not ours. */
const margin = 50;

export type Pace = {
  /**
   * Waits until the next request may be sent, and answers when that was, in milliseconds. Rejects
   * with the signal's reason.
   */
  turn(signal: AbortSignal): Promise<number>;
  /** The host did not let in what was sent then: it wants to be left alone for so many seconds. */
  refused(sentAt: number, seconds: number): void;
};

/**
 * Keeps to a host's limit, which nobody knows before it is met. The first refusal tells it: so many
 * requests were let in, and there is room again when the oldest of them is so old. From then on no
 * more are sent within such a time, so that the host has nothing to refuse.
 */
export function makePace(): Pace {
  /** When the requests that were let in were sent, the oldest first. */
  let sent: number[] = [];
  let limit: { readonly count: number; readonly milliseconds: number } | null = null;
  let openAt = 0;

  const nextTurn = () => {
    const oldest = limit === null ? undefined : sent.at(-limit.count);
    const room = limit === null || oldest === undefined ? 0 : oldest + limit.milliseconds;
    return Math.max(openAt, room);
  };

  return {
    turn: async (signal) => {
      for (let now = performance.now(); now < nextTurn(); now = performance.now()) {
        await wait(nextTurn() - now, signal);
      }
      signal.throwIfAborted();
      const now = performance.now();
      sent.push(now);
      return now;
    },
    refused: (sentAt, seconds) => {
      sent = sent.filter((time) => time !== sentAt);
      const room = performance.now() + seconds * 1000 + margin;
      openAt = Math.max(openAt, room);
      const [oldest] = sent;
      if (oldest !== undefined) {
        limit ??= { count: sent.length, milliseconds: room - oldest };
      }
    },
  };
}
