import * as z from 'zod/mini';
import { type Failure, type FailureCause, FailureError } from '../core/failure.ts';
import type { Calls, Input, Output } from './calls.ts';
import { openEnvelope } from './envelope.ts';
import type { Port, StartTimer } from './port.ts';

export type Caller<C extends Calls<C>> = <Name extends keyof C & string>(
  name: Name,
  input: Input<C, Name>,
) => Promise<Output<C, Name>>;

type Waiting = { answer(output: unknown): void; refuse(failure: Failure): void };

/**
 * The other side's calls as a function. It rejects with a FailureError: with what went wrong over
 * there, with `no-answer` after the call's time, with `not-understood` for an unexpected output.
 */
export function makeCaller<C extends Calls<C>>(
  port: Port,
  calls: C,
  startTimer: StartTimer,
): Caller<C> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let pictureLane: Promise<unknown> = Promise.resolve();

  port.listen((message) => {
    const envelope = openEnvelope(message);
    if (envelope?.kind === 'answer') waiting.get(envelope.id)?.answer(envelope.output);
    if (envelope?.kind === 'failure') waiting.get(envelope.id)?.refuse(envelope.failure);
  });

  const send = <Name extends keyof C & string>(name: Name, input: Input<C, Name>) =>
    new Promise<Output<C, Name>>((resolve, reject) => {
      const { step, seconds } = calls[name];
      const id = ++lastId;
      const settle = () => {
        timer.cancel();
        waiting.delete(id);
      };
      const refuse = (failure: Failure) => {
        settle();
        reject(new FailureError(failure));
      };
      const refuseWith = (cause: FailureCause) => refuse({ ...cause, step, layer: null });
      const answer = (output: unknown) => {
        const parsed = z.safeParse<C[Name]['output']>(calls[name].output, output);
        if (!parsed.success) return refuseWith({ kind: 'not-understood', call: name });
        settle();
        resolve(parsed.data);
      };
      const timer = startTimer(() => refuseWith({ kind: 'no-answer', call: name }), seconds * 1000);
      waiting.set(id, { answer, refuse });
      port.post({ greybox: 1, kind: 'call', id, name, input });
    });

  return (name, input) => {
    if (!calls[name].carriesPicture) return send(name, input);
    const turn = pictureLane.then(() => send(name, input));
    pictureLane = turn.catch(() => undefined);
    return turn;
  };
}
