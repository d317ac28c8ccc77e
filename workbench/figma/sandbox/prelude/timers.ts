import type { HostFunctions } from '../guest.ts';

type Callback = (...values: unknown[]) => unknown;

/** setTimeout and its like; the host only counts the milliseconds. */
export class Timers {
  readonly #host: HostFunctions;
  readonly #callbacks = new Map<number, () => unknown>();
  #last = 0;

  constructor(host: HostFunctions) {
    this.#host = host;
  }

  readonly globals = {
    setTimeout: (callback: Callback, milliseconds = 0, ...values: unknown[]): number =>
      this.#start(milliseconds, (timer) => {
        this.#callbacks.delete(timer);
        return callback(...values);
      }),
    setInterval: (callback: Callback, milliseconds = 0, ...values: unknown[]): number =>
      this.#start(milliseconds, (timer) => {
        this.#host.setTimer(timer, milliseconds);
        return callback(...values);
      }),
    clearTimeout: (timer: number): void => this.#stop(timer),
    clearInterval: (timer: number): void => this.#stop(timer),
  };

  /** The host's milliseconds for this timer have passed. */
  tick(timer: number): unknown {
    return this.#callbacks.get(timer)?.();
  }

  #start(milliseconds: number, action: (timer: number) => unknown): number {
    this.#last += 1;
    const timer = this.#last;
    this.#callbacks.set(timer, () => action(timer));
    this.#host.setTimer(timer, milliseconds);
    return timer;
  }

  #stop(timer: number): void {
    if (this.#callbacks.delete(timer)) this.#host.clearTimer(timer);
  }
}
