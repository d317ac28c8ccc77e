import { beforeAll, describe, expect, test } from 'vitest';
import {
  decode,
  formOf,
  leftHalfMask,
  type Pixels,
  pictureFile,
  small,
  useLocalApi,
} from './local-api.ts';

const { width, height, text } = small;
let picture: Blob;
let mask: Blob;
let original: Pixels;
beforeAll(async () => {
  picture = await pictureFile(width, height);
  mask = await leftHalfMask(width, height);
  original = await decode(Buffer.from(await picture.arrayBuffer()).toString('base64'));
});

type Fields = Parameters<typeof formOf>[0];
type Api = ReturnType<typeof useLocalApi>;

async function edit(api: Api, fields: Fields) {
  const all = { model: 'gpt-image-2', prompt: 'a red cup', size: text, ...fields };
  const response = await api.post('/images/edits', formOf(all));
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** The share of pixels that differ in colour between two columns. */
function changed(picture: Pixels, from: number, to: number): number {
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = from; x < to; x++) {
      const at = y * width + x;
      const differs = [0, 1, 2].some(
        (channel) =>
          picture.data[at * picture.channels + channel] !== original.data[at * 4 + channel],
      );
      if (differs) count++;
    }
  }
  return count / height / (to - from);
}

describe('an honest model', () => {
  const api = useLocalApi();

  test('redraws what the mask leaves transparent and keeps every other pixel', async () => {
    const { data } = await edit(api, { image: picture, mask });
    const result = await decode(data[0].b64_json);
    expect(result).toMatchObject({ width, height });
    expect(changed(result, width / 2, width)).toBe(0);
    expect(changed(result, 0, width / 2)).toBeGreaterThan(0.5);
  });

  test('without a mask changes the whole picture', async () => {
    const { data } = await edit(api, { 'image[]': [picture, await pictureFile(64, 64)] });
    expect(changed(await decode(data[0].b64_json), 0, width)).toBeGreaterThan(0.9);
  });

  test('answers in the size asked for, whatever the size of the picture', async () => {
    const image = await pictureFile(300, 200, { format: 'jpeg', channels: 3 });
    const { data, size } = await edit(api, { image, size: '1008x672' });
    expect(size).toBe('1008x672');
    expect(await decode(data[0].b64_json)).toMatchObject({ width: 1008, height: 672 });
  });

  test('with size auto answers in about the ratio of the picture, in a size of its own', async () => {
    const { data, size } = await edit(api, { image: await pictureFile(1360, 768), size: 'auto' });
    const result = await decode(data[0].b64_json);
    expect(`${result.width}x${result.height}`).toBe(size);
    expect(result.width / result.height).toBeCloseTo(1360 / 768, 2);
    expect(result.width).not.toBe(1360);
  });

  test('an older model answers auto with the nearest of its three sizes', async () => {
    const image = await pictureFile(300, 200);
    const older = { model: 'gpt-image-1.5', size: 'auto', input_fidelity: 'high' };
    expect((await edit(api, { ...older, image })).size).toBe('1536x1024');
  });

  test('the same edit gives the same picture, and another picture another one', async () => {
    const first = await edit(api, { image: picture, mask });
    expect((await edit(api, { image: picture, mask })).data).toEqual(first.data);
    const image = await pictureFile(width, height, { alpha: 0.5 });
    expect((await edit(api, { image, mask })).data).not.toEqual(first.data);
  });

  test('counts the pictures that came in', async () => {
    const { usage } = await edit(api, { image: picture, mask });
    expect(usage.input_tokens_details.image_tokens).toBe(1024);
  });

  test('takes markup in place of a mask', async () => {
    const answer = await edit(api, { model: 'gpt-image-2.6-flare', image: picture, markup: mask });
    expect(answer.data).toHaveLength(1);
  });
});

describe('a hostile model', () => {
  const api = useLocalApi({ hostile: true });

  test('leaves no pixel as it was, in the mask or outside', async () => {
    const { data } = await edit(api, { image: picture, mask });
    expect(changed(await decode(data[0].b64_json), 0, width)).toBe(1);
  });

  test('is as repeatable as an honest one', async () => {
    const first = await edit(api, { image: picture, mask });
    expect((await edit(api, { image: picture, mask })).data).toEqual(first.data);
  });
});
