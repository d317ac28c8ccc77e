import * as z from 'zod/mini';
import { fail, toFailure } from '../core/failure.ts';
import { openCall } from './call-envelope.ts';
import type { Calls, Handlers } from './calls.ts';
import type { Port } from './port.ts';
import type { ReplyEnvelope } from './reply-envelope.ts';

/**
 * Answers the other side's calls with `handlers`. Every input is parsed on arrival; whatever a
 * handler throws goes back as a failure. Messages that are no call of ours are left alone.
 */
export function serveCalls<C extends Calls<C>, A>(
  port: Port,
  calls: C,
  handlers: Handlers<C, A>,
): void {
  const answer = async <Name extends keyof C & keyof A & string>(name: Name, input: unknown) => {
    const parsed = z.safeParse<C[Name]['input']>(calls[name].input, input);
    if (!parsed.success) return fail(calls[name].step, { kind: 'not-understood', call: name });
    return handlers[name](parsed.data);
  };
  // Own names only: a name from outside must not reach `constructor` and the like.
  const isCall = (name: string): name is keyof C & keyof A & string =>
    Object.keys(calls).includes(name);

  port.listen((message) => {
    const call = openCall(message);
    if (!call || !isCall(call.name)) return;
    const { id, name } = call;
    const reply = (sent: ReplyEnvelope) => port.post(sent);
    answer(name, call.input)
      .then((output) => reply({ greybox: 1, kind: 'answer', id, output }))
      .catch((thrown) => {
        const failure = toFailure(thrown, calls[name].step);
        reply({ greybox: 1, kind: 'failure', id, failure });
      });
  });
}
