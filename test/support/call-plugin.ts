import { readFile } from 'node:fs/promises';
import { answers, selectionChanged } from '../../src/protocol/answers.ts';
import { calls } from '../../src/protocol/contract.ts';
import { onEvent } from '../../src/protocol/events.ts';
import { makeCaller } from '../../src/protocol/make-caller.ts';
import type { Port, StartTimer } from '../../src/protocol/port.ts';
import { runPlugin } from '../workbench/support/run-plugin.ts';

type Parts = Omit<NonNullable<Parameters<typeof runPlugin>[1]>, 'onMessage'>;

/**
 * Runs the built sandbox half without its window and answers how to call it. Resolves when it has
 * opened its window, or has ended.
 */
export async function callPlugin(parts: Parts = {}) {
  const listeners: ((message: unknown) => void)[] = [];
  const onMessage = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  const code = await readFile('dist/code.js', 'utf8');
  const running = await runPlugin(code, { ...parts, onMessage });
  await running.sandbox.idle();
  const port: Port = {
    post: (message) => running.sandbox.postFromUi(message),
    listen: (receive) => listeners.push(receive),
  };
  /** How often the window was told of a selection. */
  let tellings = 0;
  onEvent(port, selectionChanged, () => {
    tellings += 1;
  });
  return {
    ...running,
    call: makeCaller(port, calls, answers, startTimer),
    get tellings() {
      return tellings;
    },
  };
}

const startTimer: StartTimer = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return { cancel: () => clearTimeout(timer) };
};
