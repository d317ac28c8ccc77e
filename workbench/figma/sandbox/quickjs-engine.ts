import type {
  QuickJSContext,
  QuickJSHandle,
  QuickJSRuntime,
  QuickJSWASMModule,
} from 'quickjs-emscripten-core';

/** What crosses into the engine and back: bytes are copied. */
export type EngineValue = number | boolean | string | undefined | Uint8Array;

/**
 * Bytes of stack that the plugin may use, about 700 plain calls deep. At twice as much the machine's
 * own stack ends first in some cases, which no plugin can catch.
 */
const stackLimit = 128 * 1024;

/**
 * What a host function was called with. Asking a value for its type costs more than reading it:
 * whoever reads knows what to expect.
 */
export class HostArguments {
  readonly #context: QuickJSContext;
  readonly #handles: readonly QuickJSHandle[];

  constructor(context: QuickJSContext, handles: readonly QuickJSHandle[]) {
    this.#context = context;
    this.#handles = handles;
  }

  number(index: number): number {
    return this.#context.getNumber(this.#at(index));
  }

  text(index: number): string {
    return this.#context.getString(this.#at(index));
  }

  /** All arguments from this place on, which are ArrayBuffers. */
  bytesFrom(index: number): Uint8Array[] {
    return this.#handles.slice(index).map((handle) => bytesOf(this.#context, handle));
  }

  #at(index: number): QuickJSHandle {
    return this.#handles[index] ?? this.#context.undefined;
  }
}

/** One QuickJS with nothing in it but the language. */
export class QuickJsEngine {
  readonly #runtime: QuickJSRuntime;
  readonly #context: QuickJSContext;
  readonly #kept: QuickJSHandle[] = [];
  #deadline = Number.POSITIVE_INFINITY;
  #wasInterrupted = false;
  #isBroken = false;

  /**
   * `memoryLimit` is in bytes that the module's memory may grow by: QuickJS's own limit counts
   * nothing in its WebAssembly build.
   */
  constructor(quickjs: QuickJSWASMModule, memoryLimit: number) {
    const memory = quickjs.getWasmMemory();
    const largest = memory.buffer.byteLength + memoryLimit;
    this.#runtime = quickjs.newRuntime();
    this.#runtime.setMaxStackSize(stackLimit);
    this.#runtime.setInterruptHandler(() => {
      const isOver = performance.now() > this.#deadline || memory.buffer.byteLength > largest;
      this.#wasInterrupted ||= isOver;
      return isOver;
    });
    this.#context = this.#runtime.newContext();
  }

  /** Code that runs past this moment (of `performance.now()`) is interrupted. */
  set deadline(moment: number) {
    this.#deadline = moment;
  }

  /** True after code was ended for its time or memory; async code only rejects its promise then. */
  get wasInterrupted(): boolean {
    return this.#wasInterrupted;
  }

  /** True after the engine itself has failed: nothing more can be asked of it. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** The value of a script, kept until the engine is disposed. Throws EngineError. */
  evaluate(code: string, fileName: string): QuickJSHandle {
    return this.#keep(this.#unwrap(() => this.#context.evalCode(code, fileName)));
  }

  /** A function of the host, to be called from inside. It must not throw. */
  hostFunction(name: string, action: (args: HostArguments) => EngineValue): QuickJSHandle {
    const handle = this.#context.newFunction(name, (...handles) =>
      this.#toHandle(action(new HostArguments(this.#context, handles))),
    );
    return this.#keep(handle);
  }

  /** An object with these members, kept until the engine is disposed. */
  object(members: { readonly [name: string]: QuickJSHandle }): QuickJSHandle {
    const handle = this.#keep(this.#context.newObject());
    for (const [name, member] of Object.entries(members))
      this.#context.setProp(handle, name, member);
    return handle;
  }

  text(text: string): QuickJSHandle {
    return this.#keep(this.#context.newString(text));
  }

  member(object: QuickJSHandle, name: string): QuickJSHandle {
    return this.#keep(this.#context.getProp(object, name));
  }

  /** Calls a function inside with handles and keeps its answer. Throws EngineError. */
  callWith(action: QuickJSHandle, ...handles: QuickJSHandle[]): QuickJSHandle {
    return this.#keep(this.#callFunction(action, handles));
  }

  /** Calls a function inside. Throws EngineError. */
  call(action: QuickJSHandle, ...values: EngineValue[]): EngineValue {
    const handles = values.map((value) => this.#toHandle(value));
    try {
      const answer = this.#callFunction(action, handles);
      const value = this.#fromHandle(answer);
      answer.dispose();
      return value;
    } finally {
      for (const handle of handles) handle.dispose();
    }
  }

  /** Runs what promises have waiting. Throws EngineError. */
  runJobs(): void {
    const result = this.#native(() => this.#runtime.executePendingJobs());
    if (result.error) throw this.#toError(result.error);
    result.dispose();
  }

  /** Frees the engine; one that has failed cannot be freed. */
  dispose(): void {
    if (this.#isBroken) return;
    for (const handle of this.#kept) handle.dispose();
    this.#context.dispose();
    this.#runtime.dispose();
  }

  #keep(handle: QuickJSHandle): QuickJSHandle {
    this.#kept.push(handle);
    return handle;
  }

  #callFunction(action: QuickJSHandle, handles: readonly QuickJSHandle[]): QuickJSHandle {
    const { undefined: nothing } = this.#context;
    return this.#unwrap(() => this.#context.callFunction(action, nothing, ...handles));
  }

  #unwrap(action: () => ReturnType<QuickJSContext['evalCode']>): QuickJSHandle {
    const result = this.#native(action);
    if (result.error) throw this.#toError(result.error);
    return result.value;
  }

  /** What the engine throws itself, and not the code in it, is the end of it. */
  #native<T>(action: () => T): T {
    try {
      return action();
    } catch (error) {
      this.#isBroken = true;
      throw new EngineError('Error', 'Plugin runtime aborted', String(error));
    }
  }

  #toError(handle: QuickJSHandle): EngineError {
    const error: unknown = this.#context.dump(handle);
    handle.dispose();
    if (!(error instanceof Object)) return new EngineError('Error', String(error), '');
    const read = (key: string) => String(Reflect.get(error, key) ?? '');
    return new EngineError(read('name'), read('message'), read('stack'));
  }

  #toHandle(value: EngineValue): QuickJSHandle {
    switch (typeof value) {
      case 'number':
        return this.#context.newNumber(value);
      case 'string':
        return this.#context.newString(value);
      case 'boolean':
        return value ? this.#context.true : this.#context.false;
      case 'undefined':
        return this.#context.undefined;
      default:
        return this.#context.newArrayBuffer(wholeBuffer(value));
    }
  }

  #fromHandle(handle: QuickJSHandle): EngineValue {
    switch (this.#context.typeof(handle)) {
      case 'number':
        return this.#context.getNumber(handle);
      case 'string':
        return this.#context.getString(handle);
      case 'boolean':
        return this.#context.dump(handle) === true;
      case 'object':
        return bytesOf(this.#context, handle);
      default:
        return undefined;
    }
  }
}

/** Something that was thrown inside the engine and not caught there. */
export class EngineError extends Error {
  readonly type: string;
  readonly stackInside: string;

  constructor(type: string, message: string, stackInside: string) {
    super(message);
    this.type = type;
    this.stackInside = stackInside;
  }

  override toString(): string {
    return `${this.type}: ${this.message}\n${this.stackInside}`.trimEnd();
  }
}

function bytesOf(context: QuickJSContext, handle: QuickJSHandle): Uint8Array {
  return context.getArrayBuffer(handle).consume(({ value }) => value.slice());
}

function wholeBuffer(bytes: Uint8Array): ArrayBufferLike {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength;
  return isWhole ? bytes.buffer : new Uint8Array(bytes).buffer;
}
