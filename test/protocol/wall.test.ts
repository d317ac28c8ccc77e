import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FailureError, fail } from '../../src/core/failure.ts';
import type { Handlers } from '../../src/protocol/calls.ts';
import { emitEvent, onEvent } from '../../src/protocol/events.ts';
import { makeCaller } from '../../src/protocol/make-caller.ts';
import type { Port } from '../../src/protocol/port.ts';
import { serveCalls } from '../../src/protocol/serve-calls.ts';

const calls = {
  double: {
    step: 'capture',
    seconds: 5,
    input: z.object({ count: z.number() }),
  },
  picture: {
    step: 'place',
    seconds: 5,
    carriesPicture: true,
    input: z.object({ bytes: z.instanceof(Uint8Array) }),
  },
} as const;

const answers = {
  double: z.object({ count: z.number() }),
  picture: z.object({ bytes: z.instanceof(Uint8Array) }),
};
type Answered = { [Name in keyof typeof answers]: z.output<(typeof answers)[Name]> };

const open: { close(): void }[] = [];
afterEach(() => {
  for (const channel of open.splice(0)) channel.close();
});

function channel(): { near: Port; far: Port } {
  const { port1, port2 } = new MessageChannel();
  open.push(port1);
  const portOf = (port: typeof port1): Port => ({
    post: (message) => port.postMessage(message),
    listen: (receive) => {
      port.on('message', receive);
    },
  });
  return { near: portOf(port1), far: portOf(port2) };
}

/** A timer that runs out when the test says so. */
function timers() {
  const started: (() => void)[] = [];
  return {
    start: (run: () => void) => {
      started.push(run);
      return { cancel: () => started.splice(started.indexOf(run), 1) };
    },
    runOut: () => {
      for (const run of [...started]) run();
    },
    get waiting() {
      return started.length;
    },
  };
}

const handlers: Handlers<typeof calls, Answered> = {
  double: async ({ count }) => ({ count: count * 2 }),
  picture: async ({ bytes }) => ({ bytes }),
};

function connect(served: Handlers<typeof calls, Answered> = handlers) {
  const { near, far } = channel();
  const clock = timers();
  serveCalls(far, calls, served);
  return { near, far, clock, call: makeCaller(near, calls, answers, clock.start) };
}

async function failureOf(promise: Promise<unknown>) {
  const thrown: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  return thrown instanceof FailureError ? thrown.failure : null;
}

test('a call is answered and its timer is cancelled', async () => {
  const { call, clock } = connect();
  expect(await call('double', { count: 21 })).toEqual({ count: 42 });
  expect(clock.waiting).toBe(0);
});

test('bytes arrive as bytes', async () => {
  const { call } = connect();
  const { bytes } = await call('picture', { bytes: new Uint8Array([1, 2, 255]) });
  expect(bytes).toEqual(new Uint8Array([1, 2, 255]));
});

test('a failure over there is the same failure here', async () => {
  const { call } = connect({
    ...handlers,
    double: async () => fail('capture', { kind: 'layer-gone' }, { id: '1:2', name: 'Hero' }),
  });
  expect(await failureOf(call('double', { count: 1 }))).toEqual({
    kind: 'layer-gone',
    step: 'capture',
    layer: { id: '1:2', name: 'Hero' },
  });
});

test('a plain string that was thrown is told with the step of the call', async () => {
  const { call } = connect({ ...handlers, double: () => Promise.reject('no visible layers') });
  expect(await failureOf(call('double', { count: 1 }))).toMatchObject({
    kind: 'unexpected',
    detail: 'no visible layers',
    step: 'capture',
  });
});

test('an input of another shape is refused before the handler sees it', async () => {
  const { near } = connect({ ...handlers, double: () => Promise.reject('never called') });
  const reply = new Promise((resolve) => near.listen(resolve));
  near.post({ greybox: 1, kind: 'call', id: 7, name: 'double', input: { count: 'two' } });
  expect(await reply).toMatchObject({
    id: 7,
    failure: { kind: 'not-understood', call: 'double', step: 'capture' },
  });
});

test('an output of another shape is a failure', async () => {
  const { near, far } = channel();
  const call = makeCaller(near, calls, answers, timers().start);
  far.listen(() => far.post({ greybox: 1, kind: 'answer', id: 1, output: { count: 'many' } }));
  expect(await failureOf(call('double', { count: 1 }))).toMatchObject({ kind: 'not-understood' });
});

test('a call without an answer fails when its time runs out', async () => {
  const { near } = channel();
  const clock = timers();
  const answer = failureOf(makeCaller(near, calls, answers, clock.start)('double', { count: 1 }));
  clock.runOut();
  expect(await answer).toMatchObject({ kind: 'no-answer', call: 'double', step: 'capture' });
});

test('foreign messages and unknown names are left alone', async () => {
  const { call, near, far } = connect();
  for (const message of [null, 'hello', { type: 'paint' }, { greybox: 1, kind: 'call' }]) {
    near.post(message);
    far.post(message);
  }
  near.post({ greybox: 1, kind: 'call', id: 99, name: 'constructor', input: {} });
  const replies: unknown[] = [];
  near.listen((message) => {
    if (z.safeParse(z.object({ greybox: z.literal(1), id: z.number() }), message).success) {
      replies.push(message);
    }
  });
  await call('double', { count: 1 });
  expect(replies).toEqual([{ greybox: 1, kind: 'answer', id: 1, output: { count: 2 } }]);
});

test('pictures cross one at a time, other calls pass them', async () => {
  const release: (() => void)[] = [];
  const arrived: number[] = [];
  const { call } = connect({
    ...handlers,
    picture: ({ bytes }) =>
      new Promise((resolve) => {
        arrived.push(bytes[0] ?? -1);
        release.push(() => resolve({ bytes }));
      }),
  });
  const first = call('picture', { bytes: new Uint8Array([1]) });
  const second = call('picture', { bytes: new Uint8Array([2]) });
  await call('double', { count: 1 });
  expect(arrived).toEqual([1]);
  release[0]?.();
  await first;
  await call('double', { count: 1 });
  expect(arrived).toEqual([1, 2]);
  release[1]?.();
  await second;
});

test('an event reaches those who heed it, in the promised shape only', async () => {
  const { near, far } = channel();
  const event = { name: 'moved', shape: z.object({ x: z.number() }) } as const;
  const heeded: unknown[] = [];
  const done = new Promise<void>((resolve) => {
    onEvent(near, event, (payload) => {
      heeded.push(payload);
      if (payload.x === 2) resolve();
    });
  });
  far.post({ greybox: 1, kind: 'event', name: 'moved', payload: { x: 'far' } });
  far.post({ greybox: 1, kind: 'event', name: 'other', payload: { x: 1 } });
  emitEvent<typeof event>(far, 'moved', { x: 2 });
  await done;
  expect(heeded).toEqual([{ x: 2 }]);
});
