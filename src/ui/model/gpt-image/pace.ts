import { wait } from './wait.ts';

/** Milliseconds on top of what the host asks for: its clock is not ours. */
const margin = 50;

/** One sending, in milliseconds of `performance.now()`. */
export type Sending = { readonly at: number };

/** Some hosts let in a few at once and then one after the other: what was learned first is too much. */
const slower = 1.5;

export type Pace = {
  /** Waits until the next request may be sent. Rejects with the signal's reason. */
  turn(signal: AbortSignal): Promise<Sending>;
  /** The host did not let it in, and wants to be left alone for so many seconds. */
  refused(sending: Sending, seconds: number): void;
};

/**
 * Keeps to a host's limit, which nobody knows before it is met. The first refusal tells it: so many
 * requests were let in, and there is room again when the oldest of them is so old. From then on no
 * more are sent within such a time, so that the host has nothing to refuse.
 */
export function makePace(): Pace {
  /** What was let in, or is on its way, the oldest first. */
  let sent: Sending[] = [];
  let limit: { readonly count: number; readonly milliseconds: number } | null = null;
  let openAt = 0;
  let learnedAt = 0;

  const nextTurn = () => {
    const oldest = limit === null ? undefined : sent.at(-limit.count);
    const room = limit === null || oldest === undefined ? 0 : oldest.at + limit.milliseconds;
    return Math.max(openAt, room);
  };

  return {
    turn: async (signal) => {
      for (let now = performance.now(); now < nextTurn(); now = performance.now()) {
        await wait(nextTurn() - now, signal);
      }
      signal.throwIfAborted();
      const sending = { at: performance.now() };
      sent.push(sending);
      return sending;
    },
    refused: (sending, seconds) => {
      // Those sent after it are refused as well, and have not come back yet.
      const count = sent.indexOf(sending);
      sent = sent.filter((other) => other !== sending);
      const room = performance.now() + seconds * 1000 + margin;
      openAt = Math.max(openAt, room);
      // What was on its way when the limit was learned tells nothing new about it.
      if (sending.at <= learnedAt) return;
      const [oldest] = sent;
      if (limit) limit = { ...limit, milliseconds: limit.milliseconds * slower };
      else if (oldest && count > 0) limit = { count, milliseconds: room - oldest.at };
      if (limit) learnedAt = performance.now();
    },
  };
}
