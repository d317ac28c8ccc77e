import * as z from 'zod/mini';
import { type Failure, type FailureCause, FailureError } from '../core/failure.ts';
import type { CallEnvelope } from './call-envelope.ts';
import type { Answers, Calls, Input } from './calls.ts';
import type { Port, StartTimer } from './port.ts';
import { openReply } from './reply-envelope.ts';

export type Caller<C extends Calls<C>, A> = <Name extends keyof C & keyof A & string>(
  name: Name,
  input: Input<C, Name>,
) => Promise<A[Name]>;

type Waiting = { answer(output: unknown): void; refuse(failure: Failure): void };

/**
 * The other side's calls as a function. It rejects with a FailureError: with what went wrong over
 * there, with `no-answer` after the call's time, with `not-understood` for an unexpected output.
 */
export function makeCaller<C extends Calls<C>, A>(
  port: Port,
  calls: C,
  answers: Answers<A>,
  startTimer: StartTimer,
): Caller<C, A> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let pictureLane: Promise<unknown> = Promise.resolve();

  port.listen((message) => {
    const envelope = openReply(message);
    if (envelope?.kind === 'answer') waiting.get(envelope.id)?.answer(envelope.output);
    if (envelope?.kind === 'failure') waiting.get(envelope.id)?.refuse(envelope.failure);
  });

  const send = <Name extends keyof C & keyof A & string>(name: Name, input: Input<C, Name>) =>
    new Promise<A[Name]>((resolve, reject) => {
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
        const shape: z.ZodMiniType<A[Name]> = answers[name];
        const parsed = z.safeParse(shape, output);
        if (!parsed.success) return refuseWith({ kind: 'not-understood', call: name });
        settle();
        resolve(parsed.data);
      };
      const timer = startTimer(() => refuseWith({ kind: 'no-answer', call: name }), seconds * 1000);
      waiting.set(id, { answer, refuse });
      const call: CallEnvelope = { greybox: 1, kind: 'call', id, name, input };
      port.post(call);
    });

  return (name, input) => {
    if (!calls[name].carriesPicture) return send(name, input);
    const turn = pictureLane.then(() => send(name, input));
    pictureLane = turn.catch(() => undefined);
    return turn;
  };
}
