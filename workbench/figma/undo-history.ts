/** The committed states of a document: one present, those before it and those undone. */
export class UndoHistory<State> {
  #past: State[] = [];
  #present: State;
  #future: State[] = [];

  constructor(present: State) {
    this.#present = present;
  }

  get depth(): number {
    return this.#past.length;
  }

  commit(state: State): void {
    this.#past.push(this.#present);
    this.#present = state;
    this.#future = [];
  }

  /** The state before the present one, which becomes the present; undefined at the beginning. */
  undo(): State | undefined {
    const state = this.#past.pop();
    if (state === undefined) return undefined;
    this.#future.push(this.#present);
    this.#present = state;
    return state;
  }

  /** The state that was undone last, which becomes the present; undefined when there is none. */
  redo(): State | undefined {
    const state = this.#future.pop();
    if (state === undefined) return undefined;
    this.#past.push(this.#present);
    this.#present = state;
    return state;
  }
}
