import type { QuickJsEngine } from './quickjs-engine.ts';

/**
 * The plugin's time on the thread: each time the host calls into the sandbox is a turn, with all
 * that promises have waiting after it. Turns are timed, and ended when they take too long.
 */
export class Turns {
  totalMs = 0;
  longestMs = 0;
  readonly #engine: QuickJsEngine;
  readonly #timeLimit: number;
  #depth = 0;

  constructor(engine: QuickJsEngine, timeLimit: number) {
    this.#engine = engine;
    this.#timeLimit = timeLimit;
  }

  get isRunning(): boolean {
    return this.#depth > 0;
  }

  /** Runs `action` and answers what escaped from it or from the promises' jobs. */
  run(action: () => void): unknown[] {
    if (this.isRunning) return this.#runInside(action);
    const start = performance.now();
    this.#engine.deadline = start + this.#timeLimit;
    const errors = this.#runInside(action);
    while (!this.#engine.isBroken && !this.#engine.wasInterrupted) {
      const escaped = this.#runInside(() => this.#engine.runJobs());
      if (escaped.length === 0) break;
      errors.push(...escaped);
    }
    this.#engine.deadline = Number.POSITIVE_INFINITY;
    const milliseconds = performance.now() - start;
    this.totalMs += milliseconds;
    this.longestMs = Math.max(this.longestMs, milliseconds);
    return errors;
  }

  #runInside(action: () => void): unknown[] {
    this.#depth += 1;
    try {
      action();
      return [];
    } catch (error) {
      return [error];
    } finally {
      this.#depth -= 1;
    }
  }
}
