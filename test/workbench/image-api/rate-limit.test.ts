import { describe, expect, test } from 'vitest';
import { RateLimit } from '../../../workbench/image-api/rate-limit.ts';
import { generation, refusalOf, useLocalApi } from './local-api.ts';

describe('within any window', () => {
  test('so many requests pass, the next is told when the oldest leaves the window', () => {
    let now = 1000;
    const limit = new RateLimit({ requests: 2, seconds: 10 }, () => now);
    expect(limit.take()).toBe(0);
    now += 3000;
    expect([limit.take(), limit.take()]).toEqual([0, 7]);
    now += 6950;
    expect(limit.take()).toBe(0.1);
    now += 50;
    expect([limit.take(), limit.take()]).toEqual([0, 3]);
  });
});

describe('over HTTP', () => {
  const api = useLocalApi({ rate: { requests: 2, seconds: 3600 } });

  test('the answer says how long to wait, where a page can read it', async () => {
    const refused = { ...generation, n: 0 };
    await api.post('/images/generations', refused);
    await api.post('/images/generations', refused);
    const response = await api.post('/images/generations', refused);
    expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    const { error } = await response.clone().json();
    expect(error.message).toMatch(/Please try again in \d+(\.\d)?s\.$/);
    expect(error.type).toBe('requests');
    expect(await refusalOf(response)).toEqual([429, 'rate_limit_exceeded', null]);
  });
});
