type Suspect = { readonly text: string; readonly isCaught: () => boolean };

/** Errors that nothing in the plugin caught, until the host takes them. */
export class UncaughtErrors {
  #suspects: Suspect[] = [];

  /** Keeps an error; one that `isCaught` by the time the host asks is no error. */
  add(what: string, error: unknown, isCaught: () => boolean = () => false): void {
    this.#suspects.push({ text: `${what}: ${describeError(error)}`, isCaught });
  }

  /** All so far, as JSON, and begins anew. */
  take(): string {
    const texts = this.#suspects.filter(({ isCaught }) => !isCaught()).map(({ text }) => text);
    this.#suspects = [];
    return JSON.stringify(texts);
  }

  /** Runs one of the plugin's functions; what it throws, or rejects with later, is kept here. */
  run(action: () => unknown): void {
    try {
      const answer = action();
      if (answer instanceof Promise) answer.then(undefined, (reason) => this.#addRejection(reason));
    } catch (error) {
      this.add('Uncaught', error);
    }
  }

  #addRejection(reason: unknown): void {
    this.add('Unhandled promise rejection', reason);
  }
}

export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message}\n${error.stack ?? ''}`.trimEnd();
}
