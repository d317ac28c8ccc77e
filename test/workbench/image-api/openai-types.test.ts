import type {
  ImageEditParamsNonStreaming,
  ImageGenerateParamsNonStreaming,
  ImagesResponse,
} from 'openai/resources/images';
import type { ModelsPage } from 'openai/resources/models';
import { expect, test } from 'vitest';
import { formOf, pictureFile, useLocalApi } from './local-api.ts';

const api = useLocalApi();

test('a generation with every field of the official types that the models take is accepted', async () => {
  const body = {
    prompt: 'a quiet harbour',
    model: 'gpt-image-2.6-flare',
    n: 1,
    size: '816x816',
    quality: 'xhigh',
    background: 'transparent',
    output_format: 'webp',
    output_compression: 90,
    moderation: 'low',
    complexity: 'low',
    stream: false,
    partial_images: 0,
    safety_identifier: 'a1',
    user: 'b2',
  } satisfies ImageGenerateParamsNonStreaming;
  const response = await api.post('/images/generations', body);
  const answer: ImagesResponse = await response.json();
  expect(response.status).toBe(200);
  expect(answer.data?.[0]?.b64_json).toBeTypeOf('string');
});

test('an edit with the fields of the official types is accepted, as the official client sends it', async () => {
  const file = new File([await pictureFile(96, 64)], 'a.png', { type: 'image/png' });
  const { image, mask, ...fields } = {
    image: [file, file],
    mask: file,
    prompt: 'a red cup',
    model: 'gpt-image-1.5',
    n: 1,
    size: '1024x1024',
    quality: 'low',
    background: 'opaque',
    input_fidelity: 'high',
    output_format: 'jpeg',
    output_compression: 90,
  } satisfies ImageEditParamsNonStreaming;
  const texts = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, String(value)]),
  );
  const response = await api.post('/images/edits', formOf({ ...texts, 'image[]': image, mask }));
  expect(response.status).toBe(200);
});

test('the list of models is what the official types say', async () => {
  const headers = { authorization: 'Bearer a-key' };
  const page: Pick<ModelsPage, 'data' | 'object'> = await (
    await fetch(`${api.base}/models`, { headers })
  ).json();
  expect(page.data.every(({ object, created }) => object === 'model' && created > 0)).toBe(true);
});
