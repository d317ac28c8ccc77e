import { expect, test } from 'vitest';
import { generation, refusalOf, useLocalApi } from './local-api.ts';

const api = useLocalApi();

test('a refusal has the shape of those of OpenAI, and its id is in a header', async () => {
  const response = await api.post('/images/generations', { ...generation, seed: 7 });
  expect(await response.json()).toEqual({
    error: {
      message: "Unknown parameter: 'seed'.",
      type: 'invalid_request_error',
      param: 'seed',
      code: 'unknown_parameter',
    },
  });
  expect(response.headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
});

test.each(['/images/generations', '/images/edits'])('%s needs a key', async (path) => {
  const none = { headers: { authorization: '' } };
  expect(await refusalOf(await api.post(path, {}, none))).toEqual([401, null, null]);
  const wrong = { headers: { authorization: 'Bearer invalid' } };
  expect(await refusalOf(await api.post(path, {}, wrong))).toEqual([401, 'invalid_api_key', null]);
});

test('the models need a key', async () => {
  expect(await refusalOf(await fetch(`${api.base}/models`))).toEqual([401, null, null]);
});

test('lists the models that are on offer, and until when', async () => {
  const headers = { authorization: 'Bearer a-key' };
  const list = await (await fetch(`${api.base}/models`, { headers })).json();
  expect(list.object).toBe('list');
  const byId = new Map(list.data.map((row: { id: string }) => [row.id, row]));
  expect(byId.get('gpt-image-2.6-flare')).toEqual({
    id: 'gpt-image-2.6-flare',
    object: 'model',
    created: 1793750400,
    owned_by: 'openai',
    shutdown_date: null,
  });
  expect(byId.get('gpt-image-1.5')).toMatchObject({ shutdown_date: '2026-12-01' });
  expect(byId.has('gpt-image-1')).toBe(false);
});

test('unknown paths and wrong methods are refused', async () => {
  expect(await refusalOf(await api.post('/images/variations', {}))).toEqual([404, null, null]);
  const headers = { authorization: 'Bearer a-key' };
  const got = await fetch(`${api.base}/images/generations`, { headers });
  expect(await refusalOf(got)).toEqual([405, 'method_not_supported', null]);
});

test('a page of any origin may read answers, refusals too, and the request id', async () => {
  const answers = [
    await api.post('/images/generations', {}),
    await api.post('/images/generations', {}, { headers: { authorization: '' } }),
    await fetch(`${api.base}/models`, { headers: { authorization: 'Bearer a-key' } }),
  ];
  for (const { headers } of answers) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('X-Request-ID');
  }
});

test('the preflight allows the two headers that a client needs, and no more', async () => {
  const preflight = await fetch(`${api.base}/images/edits`, {
    method: 'OPTIONS',
    headers: { origin: 'null', 'access-control-request-method': 'POST' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('Authorization, Content-Type');
});

test('a preflight is not in the log', async () => {
  await fetch(`${api.base}/images/edits`, { method: 'OPTIONS' });
  expect(await api.log()).toEqual([]);
});
