/** Who wants to hear of which event. */
export class Listeners<Event extends string> {
  readonly #listeners = new Map<Event, Set<() => void>>();

  /** Calls `listener` at every such event until the returned function is called. */
  on(event: Event, listener: () => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  emit(event: Event): void {
    for (const listener of this.#listeners.get(event) ?? []) listener();
  }
}
