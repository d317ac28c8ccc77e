import { expect, test } from 'vitest';
import { generation, useLocalApi } from './local-api.ts';

const api = useLocalApi({ latencyMs: 3_600_000 });

test('refusals do not wait', async () => {
  const response = await api.post('/images/generations', { ...generation, n: 0 });
  expect(response.status).toBe(400);
});

test.each([false, true])('pictures wait (stream: %s), and hanging up is logged', async (stream) => {
  const hangUp = new AbortController();
  const body = { ...generation, stream };
  const waiting = api
    .post('/images/generations', body, { signal: hangUp.signal })
    .then((response) => response.text());
  await expect.poll(() => api.log()).toMatchObject([{ cancelled: false }]);
  hangUp.abort();
  await expect(waiting).rejects.toThrow('aborted');
  await expect.poll(() => api.log()).toMatchObject([{ cancelled: true }]);
});
