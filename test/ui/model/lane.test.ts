import { afterEach, expect, test } from 'vitest';
import { makeLane } from '../../../src/ui/model/gpt-image/lane.ts';
import { pauseAsked } from '../../../src/ui/model/gpt-image/pause-asked.ts';
import {
  type StartedImageApi,
  startImageApi,
} from '../../../workbench/image-api/start-image-api.ts';

const open: StartedImageApi[] = [];
afterEach(async () => {
  for (const api of open.splice(0)) await api.close();
});

async function startApi(options: Parameters<typeof startImageApi>[0]) {
  const api = await startImageApi(options);
  open.push(api);
  const body = JSON.stringify({ model: 'gpt-image-2', prompt: 'a cup', size: '1024x640', n: 1 });
  const headers = { authorization: 'Bearer key', 'content-type': 'application/json' };
  return {
    ask: (signal?: AbortSignal) =>
      fetch(`${api.url}/images/generations`, {
        method: 'POST',
        headers,
        body,
        ...(signal && { signal }),
      }),
    statuses: async () => {
      const log: { status: number }[] = await (await fetch(new URL('/__log', api.url))).json();
      return log.map(({ status }) => status);
    },
    script: (...answers: object[]) =>
      fetch(new URL('/__next', api.url), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(answers),
      }),
  };
}

const never = new AbortController().signal;

test('what a host lets not in for now is asked for again, after one pause for all', async () => {
  const { ask, statuses } = await startApi({ rate: { requests: 4, seconds: 1 } });
  const lane = makeLane(4);
  const pauses: number[] = [];
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      lane.send(
        () => ask(),
        never,
        (s) => pauses.push(s),
      ),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  const all = await statuses();
  expect(all.filter((status) => status === 200)).toHaveLength(10);
  // Only those that were under way when the door first closed find it closed.
  expect(all.length - 10).toBeLessThanOrEqual(4);
  expect(pauses.every((seconds) => seconds > 0 && seconds <= 1)).toBe(true);
});

test('a host that lets in a few, and then one after the other, gets what it can take', async () => {
  const refill = 150;
  let room = 3;
  const timer = setInterval(() => {
    room = Math.min(3, room + 1);
  }, refill);
  const refusal = { message: 'Please try again in 150ms.', code: 'rate_limit_exceeded' };
  const request = async () => {
    room -= 1;
    if (room >= 0) return new Response('{}');
    room = 0;
    return new Response(JSON.stringify({ error: refusal }), { status: 429 });
  };
  const lane = makeLane(3);
  const answers = await Promise.all(
    Array.from({ length: 16 }, () => lane.send(request, never, () => undefined)),
  );
  clearInterval(timer);
  expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(200));
});

test('no more requests are under way than the lane is wide', async () => {
  const lane = makeLane(3);
  let underWay = 0;
  let most = 0;
  const request = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return new Response('{}');
  };
  await Promise.all(Array.from({ length: 12 }, () => lane.send(request, never, () => undefined)));
  expect(most).toBe(3);
});

test('a request that is refused three times is refused', async () => {
  const { ask, script, statuses } = await startApi({});
  const refusal = {
    status: 429,
    code: 'rate_limit_exceeded',
    message: 'Please try again in 10ms.',
  };
  await script(refusal, refusal, refusal);
  const answer = await makeLane(1).send(
    () => ask(),
    never,
    () => undefined,
  );
  expect(answer.status).toBe(429);
  expect(await statuses()).toEqual([429, 429, 429]);
});

test.each([
  [429, 'insufficient_quota'],
  [500, null],
  [503, 'rate_limit_exceeded'],
])(
  'a refusal of %s (%s) is not asked for again: it may be billed, or never ends',
  async (status, code) => {
    const { ask, script, statuses } = await startApi({});
    await script({ status, code, message: 'Please try again in 10ms.' });
    const answer = await makeLane(1).send(
      () => ask(),
      never,
      () => undefined,
    );
    expect(answer.status).toBe(status);
    expect(await statuses()).toEqual([status]);
  },
);

test('a request that waits through a pause can be stopped', async () => {
  const { ask, script, statuses } = await startApi({});
  await script({ status: 429, code: 'rate_limit_exceeded', message: 'Please try again in 60s.' });
  const stop = new AbortController();
  const sent = makeLane(1).send(
    () => ask(stop.signal),
    stop.signal,
    () => stop.abort(),
  );
  await expect(sent).rejects.toThrow();
  expect(await statuses()).toEqual([429]);
});

test.each([
  ['Please try again in 12s.', 12],
  ['Please try again in 1m2.5s. Visit the page.', 62.5],
  ['try again in 350ms', 0.35],
  ['Please try again in 2m.', 120],
  ['Slow down.', 10],
])('%j asks for %d seconds', async (message, seconds) => {
  const body = JSON.stringify({ error: { message, code: 'rate_limit_exceeded' } });
  expect(await pauseAsked(new Response(body, { status: 429 }))).toBe(seconds);
});

test('a time in the header counts more than one in the message', async () => {
  const body = JSON.stringify({
    error: { message: 'Please try again in 12s.', code: 'rate_limit_exceeded' },
  });
  const headers = { 'retry-after': '3' };
  expect(await pauseAsked(new Response(body, { status: 429, headers }))).toBe(3);
});
