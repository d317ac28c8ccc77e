import type { UncaughtErrors } from './errors.ts';

type Handler = (...values: never[]) => unknown;
/** What comes with an event is the host's word. */
type Receiver = (...values: unknown[]) => unknown;

/** The functions that are registered for events, the plugin's and the prelude's own. */
export class Handlers {
  readonly #handlers = new Map<string, Handler[]>();
  readonly #errors: UncaughtErrors;

  constructor(errors: UncaughtErrors) {
    this.#errors = errors;
  }

  on(event: string, handler: Handler): void {
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler]);
  }

  once(event: string, handler: Handler): void {
    const first: Handler = (...values) => {
      this.off(event, first);
      return handler(...values);
    };
    this.on(event, first);
  }

  off(event: string, handler: Handler): void {
    const left = (this.#handlers.get(event) ?? []).filter((other) => other !== handler);
    this.#handlers.set(event, left);
  }

  /** Calls all handlers of the event; one that throws does not keep the others from it. */
  emit(event: string, ...values: unknown[]): void {
    for (const handler of this.#handlers.get(event) ?? []) {
      this.#errors.run(() => (handler as Receiver)(...values));
    }
  }
}
