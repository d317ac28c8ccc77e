import type { Wire } from './wire.ts';

/**
 * What the host's functions answer: numbers, booleans and bytes as they are, all else as text; an
 * "e…" text stands for an error to be thrown.
 */
export type Answer = number | boolean | Wire | ArrayBuffer;

/** The host's functions as the sandbox sees them. Bytes go beside the values that hold them. */
export type HostFunctions = {
  get(member: number, id: string): Answer;
  set(member: number, id: string, value: Wire, ...bytes: ArrayBuffer[]): Answer;
  call(member: number, id: string, args: Wire, ...bytes: ArrayBuffer[]): Answer;
  /** The answer comes later, through `settle` with the same ticket. */
  callAsync(
    ticket: number,
    member: number,
    id: string,
    args: Wire,
    ...bytes: ArrayBuffer[]
  ): Answer;
  setTimer(timer: number, milliseconds: number): Answer;
  clearTimer(timer: number): Answer;
  log(level: string, text: string): Answer;
};

export type GuestEvent =
  | 'run'
  | 'message'
  | 'selectionchange'
  | 'currentpagechange'
  | 'close'
  | 'notice';

/** The sandbox's functions as the host sees them. */
export type GuestFunctions = {
  deliver(event: GuestEvent, value: Wire, ...bytes: ArrayBuffer[]): void;
  settle(ticket: number, isFulfilled: boolean, value: Wire, ...bytes: ArrayBuffer[]): void;
  tick(timer: number): void;
  /** What was thrown or rejected and nobody caught since the last time, as a JSON array of texts. */
  takeErrors(): string;
};
