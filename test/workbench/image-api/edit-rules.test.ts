import { beforeAll, expect, test } from 'vitest';
import { formOf, leftHalfMask, pictureFile, refusalOf, small, useLocalApi } from './local-api.ts';

const api = useLocalApi();

let picture: Blob;
let mask: Blob;
beforeAll(async () => {
  picture = await pictureFile(96, 64);
  mask = await leftHalfMask(96, 64);
});

type Fields = Parameters<typeof formOf>[0];

function edit(change: Fields): Promise<Response> {
  const fields: Fields = { model: 'gpt-image-2', prompt: 'a red cup', size: small.text };
  const image: Fields = 'image' in change || 'image[]' in change ? {} : { 'image[]': picture };
  return api.post('/images/edits', formOf({ ...fields, ...image, ...change }));
}

const typed = (blob: Blob, type: string) => new Blob([blob], { type });

const refused: [string, () => Fields | Promise<Fields>, (string | number | null)[]][] = [
  ['no picture', () => ({ 'image[]': [] }), [400, 'missing_required_parameter', 'image']],
  ['a picture that is text', () => ({ image: 'cup.png' }), [400, 'invalid_type', 'image']],
  [
    'two pictures as one',
    () => ({ image: [picture, picture] }),
    [400, 'duplicate_parameter', 'image'],
  ],
  [
    'seventeen pictures',
    () => ({ 'image[]': Array(17).fill(picture) }),
    [400, 'array_above_max_length', 'image'],
  ],
  [
    'a picture without a type',
    () => ({ 'image[]': [picture, typed(picture, 'application/octet-stream')] }),
    [400, 'unsupported_file_mimetype', 'image[1]'],
  ],
  [
    'a GIF',
    async () => ({ image: await pictureFile(8, 8, { format: 'gif' }) }),
    [400, 'unsupported_file_mimetype', 'image'],
  ],
  [
    'a GIF that says it is a PNG',
    async () => ({ image: typed(await pictureFile(8, 8, { format: 'gif' }), 'image/png') }),
    [400, 'invalid_image_file', 'image'],
  ],
  [
    'bytes that are no picture',
    () => ({ image: new Blob(['PNG'], { type: 'image/png' }) }),
    [400, 'invalid_image_file', 'image'],
  ],
  [
    'a truncated picture',
    () => ({ image: picture.slice(0, picture.size / 2, 'image/png') }),
    [400, 'invalid_image_file', 'image'],
  ],
  [
    'a mask of another size',
    async () => ({ mask: await leftHalfMask(64, 96) }),
    [400, 'invalid_image_file', 'mask'],
  ],
  [
    'a mask without alpha',
    async () => ({ mask: await pictureFile(96, 64, { channels: 3 }) }),
    [400, 'invalid_image_file', 'mask'],
  ],
  [
    'a mask that is no PNG',
    async () => ({ mask: await pictureFile(96, 64, { format: 'webp', alpha: 0.5 }) }),
    [400, 'unsupported_file_mimetype', 'mask'],
  ],
  [
    'a mask over 4 MB',
    () => ({ mask: new Blob([mask, new Uint8Array(4 * 2 ** 20)], { type: 'image/png' }) }),
    [400, 'invalid_image_file', 'mask'],
  ],
  ['two masks', () => ({ mask: [mask, mask] }), [400, 'duplicate_parameter', 'mask']],
  [
    'markup together with a mask',
    () => ({ model: 'gpt-image-2.6-flare', mask, markup: mask }),
    [400, 'invalid_value', 'markup'],
  ],
  ['markup before gpt-image-2.5', () => ({ markup: mask }), [400, 'invalid_value', 'markup']],
  [
    'markup that is opaque',
    () => ({ model: 'gpt-image-2.6-flare', markup: picture }),
    [400, 'invalid_image_file', 'markup'],
  ],
  [
    'a file under another name',
    () => ({ reference: picture }),
    [400, 'unknown_parameter', 'reference'],
  ],
  ['an unknown field', () => ({ strength: '0.5' }), [400, 'unknown_parameter', 'strength']],
  [
    'bytes as numbered fields',
    () => ({ 'image[0]': '137' }),
    [400, 'unknown_parameter', 'image[0]'],
  ],
  ['a field that comes twice', () => ({ prompt: ['one', 'two'] }), [400, 'invalid_type', 'prompt']],
  ['a count that is no number', () => ({ n: 'two' }), [400, 'invalid_type', 'n']],
  ['a count out of range', () => ({ n: '11' }), [400, 'integer_above_max_value', 'n']],
  ['a boolean that is none', () => ({ stream: 'yes' }), [400, 'invalid_type', 'stream']],
  [
    'input_fidelity on gpt-image-2',
    () => ({ input_fidelity: 'high' }),
    [400, 'invalid_input_fidelity_model', 'input_fidelity'],
  ],
  [
    'high input_fidelity on gpt-image-1-mini',
    () => ({ model: 'gpt-image-1-mini', size: 'auto', input_fidelity: 'high' }),
    [400, 'invalid_input_fidelity_model', 'input_fidelity'],
  ],
  [
    'a size that the model does not make',
    () => ({ size: '100x100' }),
    [400, 'invalid_value', 'size'],
  ],
];

test.each(refused)('refuses %s', async (_, change, expected) => {
  expect(await refusalOf(await edit(await change()))).toEqual(expected);
});

test('a refused input_fidelity has the type of a user error', async () => {
  const { error } = await (await edit({ input_fidelity: 'low' })).json();
  expect(error.type).toBe('image_generation_user_error');
});

const dataUrl = async (blob: Blob) =>
  `data:${blob.type};base64,${Buffer.from(await blob.arrayBuffer()).toString('base64')}`;

const refusedJson: [string, () => unknown, (string | number | null)[]][] = [
  ['no images', () => ({}), [400, 'missing_required_parameter', 'images']],
  ['an empty list', () => ({ images: [] }), [400, 'array_below_min_length', 'images']],
  ['an image that is neither', () => ({ images: [{}] }), [400, 'invalid_value', 'images[0]']],
  [
    'an unknown field of an image',
    () => ({ images: [{ url: 'x' }] }),
    [400, 'unknown_parameter', 'images[0].url'],
  ],
  [
    'a file that is not there',
    () => ({ images: [{ file_id: 'file-1' }] }),
    [400, null, 'images[0].file_id'],
  ],
  [
    'an address that cannot be reached',
    () => ({ images: [{ image_url: 'https://example.com/a.png' }] }),
    [400, 'invalid_image_url', 'images[0].image_url'],
  ],
  [
    'a data URL that is none',
    () => ({ images: [{ image_url: 'data:image/png;base64,***' }] }),
    [400, 'invalid_image_url', 'images[0].image_url'],
  ],
];

test.each(refusedJson)('refuses in JSON: %s', async (_, images, expected) => {
  const body = { model: 'gpt-image-2', prompt: 'a red cup', ...(images() as object) };
  expect(await refusalOf(await api.post('/images/edits', body))).toEqual(expected);
});

test('takes pictures and mask as data URLs in JSON, and logs them as files', async () => {
  const response = await api.post('/images/edits', {
    model: 'gpt-image-2',
    prompt: 'a red cup',
    size: small.text,
    images: [{ image_url: await dataUrl(picture) }],
    mask: { image_url: await dataUrl(mask) },
  });
  expect(response.status).toBe(200);
  const [entry] = await api.log();
  expect(entry?.files).toMatchObject([
    { field: 'images[0].image_url', type: 'image/png', width: 96, height: 64, bytes: picture.size },
    { field: 'mask.image_url', type: 'image/png', width: 96, height: 64, bytes: mask.size },
  ]);
});
