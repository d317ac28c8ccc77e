import { expect, test } from 'vitest';
import { decode, generation, small, useLocalApi } from './local-api.ts';

const api = useLocalApi();

async function generate(change: Record<string, unknown> = {}) {
  const response = await api.post('/images/generations', { ...generation, ...change });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

test('answers with a PNG of the size that was asked for, and says how it was made', async () => {
  const { data, created, usage, ...said } = await generate({ quality: 'low' });
  expect(data).toHaveLength(1);
  expect(Object.keys(data[0])).toEqual(['b64_json']);
  expect(await decode(data[0].b64_json)).toMatchObject({ ...size(), format: 'png' });
  expect(said).toEqual({
    background: 'opaque',
    output_format: 'png',
    quality: 'low',
    size: small.text,
  });
  expect(Number.isInteger(created)).toBe(true);
  expect(usage.total_tokens).toBe(usage.input_tokens + usage.output_tokens);
});

const size = () => ({ width: small.width, height: small.height });

test('left to itself, makes a square of 1024 in high quality', async () => {
  const answer = await generate({ size: 'auto', quality: 'auto', background: 'auto' });
  expect(answer).toMatchObject({ size: '1024x1024', quality: 'high', background: 'opaque' });
  expect(await decode(answer.data[0].b64_json)).toMatchObject({ width: 1024, height: 1024 });
});

test('the same request gives the same picture, another prompt another one', async () => {
  const first = await generate();
  const again = await generate();
  const other = await generate({ prompt: 'a loud harbour' });
  expect(again.data).toEqual(first.data);
  expect(other.data).not.toEqual(first.data);
});

test('several pictures of one request differ', async () => {
  const { data, usage } = await generate({ n: 2 });
  expect(data).toHaveLength(2);
  expect(data[0]).not.toEqual(data[1]);
  expect(usage.output_tokens).toBe(2 * (await generate()).usage.output_tokens);
});

test.each(['jpeg', 'webp'])('%s comes as such, and smaller when compressed', async (format) => {
  const full = await generate({ output_format: format });
  const compressed = await generate({ output_format: format, output_compression: 30 });
  expect(await decode(full.data[0].b64_json)).toMatchObject({ ...size(), format });
  expect(compressed.data[0].b64_json.length).toBeLessThan(full.data[0].b64_json.length);
});

test('a transparent background is transparent at the corners and opaque in the middle', async () => {
  const { data, background } = await generate({ background: 'transparent' });
  const picture = await decode(data[0].b64_json);
  const alphaAt = (x: number, y: number) => picture.data[4 * (y * picture.width + x) + 3];
  expect(background).toBe('transparent');
  expect([alphaAt(0, 0), alphaAt(815, 0), alphaAt(0, 815), alphaAt(815, 815)]).toEqual([
    0, 0, 0, 0,
  ]);
  expect(alphaAt(408, 408)).toBe(255);
});

test('null counts as left out', async () => {
  const nulls = { n: null, quality: null, background: null, output_format: null, stream: null };
  expect((await generate(nulls)).data).toEqual((await generate()).data);
});

test('a safety identifier comes back, the deprecated user in its place', async () => {
  expect(await generate({ safety_identifier: 'a1', user: 'b2' })).toMatchObject({
    safety_identifier: 'a1',
  });
  expect(await generate({ user: 'b2' })).toMatchObject({ safety_identifier: 'b2' });
});
