import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { GuestEvent, GuestFunctions } from './guest.ts';
import type { Parcel } from './member-calls.ts';
import type { EngineValue, HostArguments, QuickJsEngine } from './quickjs-engine.ts';

/** What the sandbox asks of the host. None of these may throw. */
export type HostActions = {
  get(member: number, id: string): EngineValue;
  set(member: number, id: string, value: Parcel): EngineValue;
  call(member: number, id: string, args: Parcel): EngineValue;
  callAsync(ticket: number, member: number, id: string, args: Parcel): EngineValue;
  setTimer(timer: number, milliseconds: number): void;
  clearTimer(timer: number): void;
  log(level: string, text: string): void;
};

/** The prelude's functions, callable from outside. They throw EngineError. */
export class GuestBridge {
  readonly #engine: QuickJsEngine;
  readonly #functions: { readonly [Name in keyof GuestFunctions]: QuickJSHandle };

  constructor(
    engine: QuickJsEngine,
    prelude: { readonly code: string; readonly table: string; readonly html: string },
    actions: HostActions,
  ) {
    this.#engine = engine;
    const start = engine.evaluate(prelude.code, 'prelude.js');
    const host = engine.object(hostFunctions(engine, actions));
    const guest = engine.callWith(
      start,
      host,
      engine.text(prelude.table),
      engine.text(prelude.html),
    );
    this.#functions = {
      deliver: engine.member(guest, 'deliver'),
      settle: engine.member(guest, 'settle'),
      tick: engine.member(guest, 'tick'),
      takeErrors: engine.member(guest, 'takeErrors'),
    };
  }

  deliver(event: GuestEvent, { wire, bytes }: Parcel): void {
    this.#engine.call(this.#functions.deliver, event, wire, ...bytes);
  }

  settle(ticket: number, isFulfilled: boolean, { wire, bytes }: Parcel): void {
    this.#engine.call(this.#functions.settle, ticket, isFulfilled, wire, ...bytes);
  }

  tick(timer: number): void {
    this.#engine.call(this.#functions.tick, timer);
  }

  /** What was thrown inside and nobody caught, since the last time. */
  takeErrors(): string[] {
    const texts: unknown = JSON.parse(String(this.#engine.call(this.#functions.takeErrors)));
    return Array.isArray(texts) ? texts.map(String) : [];
  }
}

function hostFunctions(engine: QuickJsEngine, actions: HostActions) {
  return {
    get: engine.hostFunction('get', (args) => actions.get(args.number(0), args.text(1))),
    set: engine.hostFunction('set', (args) =>
      actions.set(args.number(0), args.text(1), parcelAt(args, 2)),
    ),
    call: engine.hostFunction('call', (args) =>
      actions.call(args.number(0), args.text(1), parcelAt(args, 2)),
    ),
    callAsync: engine.hostFunction('callAsync', (args) =>
      actions.callAsync(args.number(0), args.number(1), args.text(2), parcelAt(args, 3)),
    ),
    setTimer: engine.hostFunction('setTimer', (args) => {
      actions.setTimer(args.number(0), args.number(1));
      return undefined;
    }),
    clearTimer: engine.hostFunction('clearTimer', (args) => {
      actions.clearTimer(args.number(0));
      return undefined;
    }),
    log: engine.hostFunction('log', (args) => {
      actions.log(args.text(0), args.text(1));
      return undefined;
    }),
  };
}

function parcelAt(args: HostArguments, index: number): Parcel {
  return { wire: args.text(index), bytes: args.bytesFrom(index + 1) };
}
