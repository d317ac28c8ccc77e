import { expect, test } from 'vitest';
import { decode, formOf, generation, pictureFile, small, useLocalApi } from './local-api.ts';

const api = useLocalApi();

async function eventsOf(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const blocks = (await response.text()).split('\n\n').filter((block) => block !== '');
  return blocks.map((block) => {
    const [, name, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
    const event = JSON.parse(data ?? '');
    expect(event.type).toBe(name);
    return event;
  });
}

test('a stream has its partial pictures in order, then the same picture as without', async () => {
  const asked = { ...generation, stream: true, partial_images: 2 };
  const events = await eventsOf(await api.post('/images/generations', asked));
  expect(events.map(({ type, partial_image_index }) => [type, partial_image_index])).toEqual([
    ['image_generation.partial_image', 0],
    ['image_generation.partial_image', 1],
    ['image_generation.completed', undefined],
  ]);
  const whole = await (await api.post('/images/generations', generation)).json();
  expect(events[2]).toMatchObject({
    b64_json: whole.data[0].b64_json,
    size: small.text,
    output_format: 'png',
    usage: { output_tokens: whole.usage.output_tokens + 200 },
  });
  const { width, height } = small;
  expect(await decode(events[0].b64_json)).toMatchObject({ width, height });
  expect(events[0].b64_json).not.toBe(events[1].b64_json);
});

test('without partial pictures there is one event', async () => {
  const events = await eventsOf(
    await api.post('/images/generations', { ...generation, stream: true }),
  );
  expect(events.map(({ type }) => type)).toEqual(['image_generation.completed']);
});

test('edits stream under their own name', async () => {
  const form = formOf({
    model: 'gpt-image-2',
    prompt: 'a red cup',
    size: small.text,
    stream: 'true',
    partial_images: '1',
    image: await pictureFile(96, 64),
  });
  const events = await eventsOf(await api.post('/images/edits', form));
  expect(events.map(({ type }) => type)).toEqual([
    'image_edit.partial_image',
    'image_edit.completed',
  ]);
});

test('a refused stream is refused as JSON', async () => {
  const response = await api.post('/images/generations', { ...generation, stream: true, n: 3 });
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/json');
});

test('a cut stream ends in its first event', async () => {
  await api.next({ cut: true });
  const asked = { ...generation, stream: true, partial_images: 1 };
  const response = await api.post('/images/generations', asked);
  await expect(response.text()).rejects.toThrow();
});
