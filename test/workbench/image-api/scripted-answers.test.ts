import { expect, test } from 'vitest';
import { decode, generation, pictureFile, refusalOf, useLocalApi } from './local-api.ts';

const api = useLocalApi();

const generate = (init?: RequestInit) => api.post('/images/generations', generation, init);

test('scripts answer the next requests in turn, then all is as usual', async () => {
  await api.next(
    { status: 429, code: 'rate_limit_exceeded', message: 'Please try again in 12s.' },
    { status: 400, code: 'moderation_blocked', message: 'Blocked.' },
  );
  expect(await (await generate()).json()).toEqual({
    error: {
      message: 'Please try again in 12s.',
      type: 'requests',
      param: null,
      code: 'rate_limit_exceeded',
    },
  });
  const blocked = await (await generate()).json();
  expect(blocked.error).toMatchObject({
    code: 'moderation_blocked',
    type: 'image_generation_user_error',
  });
  expect((await generate()).status).toBe(200);
});

test('later scripts come after those that are waiting', async () => {
  await api.next({ status: 500 });
  await api.next({ status: 503 });
  expect([(await generate()).status, (await generate()).status]).toEqual([500, 503]);
});

test('a scripted request is logged as any other', async () => {
  await api.next({ status: 502 });
  await generate();
  expect(await api.log()).toMatchObject([{ status: 502, fields: generation }]);
});

test('HTML comes as it stands', async () => {
  await api.next({ status: 504, body: '<h1>Gateway Timeout</h1>' });
  const response = await generate();
  expect(response.status).toBe(504);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.text()).toBe('<h1>Gateway Timeout</h1>');
});

test('another JSON body, such as one with a WebP, comes as it stands', async () => {
  const file = await pictureFile(20, 10, { format: 'webp' });
  const b64_json = Buffer.from(await file.arrayBuffer()).toString('base64');
  await api.next({ body: { data: [{ b64_json }] } });
  const { data } = await (await generate()).json();
  expect(await decode(data[0].b64_json)).toMatchObject({ format: 'webp', width: 20, height: 10 });
});

test('any bytes of any type come as they stand', async () => {
  const bodyBase64 = Buffer.from([0, 255, 1, 254]).toString('base64');
  await api.next({ bodyBase64, contentType: 'image/png' });
  const response = await generate();
  expect(response.headers.get('content-type')).toBe('image/png');
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255, 1, 254]);
});

test('a cut answer breaks in the middle of its body', async () => {
  await api.next({ cut: true });
  const response = await generate();
  expect(response.status).toBe(200);
  await expect(response.json()).rejects.toThrow('terminated');
  expect(await api.log()).toMatchObject([{ status: 200, cancelled: false }]);
});

test('a delayed answer is overtaken by the next, and hanging up ends the wait', async () => {
  await api.next({ delayMs: 3_600_000 });
  const hangUp = new AbortController();
  const delayed = generate({ signal: hangUp.signal });
  await expect.poll(() => api.log()).toHaveLength(1);
  expect((await generate()).status).toBe(200);
  hangUp.abort();
  await expect(delayed).rejects.toThrow('aborted');
  await expect
    .poll(() => api.log())
    .toMatchObject([
      { status: null, cancelled: true },
      { status: 200, cancelled: false },
    ]);
});

test('a script with an unknown field is refused, and none of its list is kept', async () => {
  await expect(api.next({ status: 500 }, { stauts: 500 })).rejects.toThrow("'[1].stauts'");
  expect((await generate()).status).toBe(200);
});

test('what is no list of scripts is refused', async () => {
  const post = (body: string) =>
    fetch(`${api.base.replace(/\/v1$/, '')}/__next`, { method: 'POST', body });
  expect(await refusalOf(await post('{"status":500}'))).toEqual([400, 'invalid_type', '']);
  expect((await post('nonsense')).status).toBe(400);
});
