import * as z from 'zod/mini';
import { fail, toFailure } from '../core/failure.ts';
import type { Calls, Handlers } from './calls.ts';
import { type Envelope, openEnvelope } from './envelope.ts';
import type { Port } from './port.ts';

/**
 * Answers the other side's calls with `handlers`. Every input is parsed on arrival; whatever a
 * handler throws goes back as a failure. Messages that are no call of ours are left alone.
 */
export function serveCalls<C extends Calls<C>>(port: Port, calls: C, handlers: Handlers<C>): void {
  const answer = async <Name extends keyof C & string>(name: Name, input: unknown) => {
    const parsed = z.safeParse<C[Name]['input']>(calls[name].input, input);
    if (!parsed.success) return fail(calls[name].step, { kind: 'not-understood', call: name });
    return handlers[name](parsed.data);
  };
  // Own names only: a name from outside must not reach `constructor` and the like.
  const isCall = (name: string): name is keyof C & string => Object.keys(calls).includes(name);

  port.listen((message) => {
    const envelope = openEnvelope(message);
    if (envelope?.kind !== 'call' || !isCall(envelope.name)) return;
    const { id, name } = envelope;
    const reply = (sent: Envelope) => port.post(sent);
    answer(name, envelope.input)
      .then((output) => reply({ greybox: 1, kind: 'answer', id, output }))
      .catch((thrown) => {
        const failure = toFailure(thrown, calls[name].step);
        reply({ greybox: 1, kind: 'failure', id, failure });
      });
  });
}
