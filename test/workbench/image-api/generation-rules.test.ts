import { expect, test } from 'vitest';
import { generation, refusalOf, useLocalApi } from './local-api.ts';

const api = useLocalApi();

const refused: [string, Record<string, unknown>, (string | number | null)[]][] = [
  ['no prompt', { prompt: undefined }, [400, 'missing_required_parameter', 'prompt']],
  ['an empty prompt', { prompt: '' }, [400, 'string_below_min_length', 'prompt']],
  ['a prompt that is no text', { prompt: 7 }, [400, 'invalid_type', 'prompt']],
  [
    'a prompt over 32,000 characters',
    { prompt: 'x'.repeat(32_001) },
    [400, 'string_above_max_length', 'prompt'],
  ],
  ['an unknown field', { seed: 7 }, [400, 'unknown_parameter', 'seed']],
  [
    'the old response_format',
    { response_format: 'b64_json' },
    [400, 'unknown_parameter', 'response_format'],
  ],
  ['the old style', { style: 'vivid' }, [400, 'unknown_parameter', 'style']],
  ['a field of edits', { input_fidelity: 'high' }, [400, 'unknown_parameter', 'input_fidelity']],
  ['no pictures at all', { n: 0 }, [400, 'integer_below_min_value', 'n']],
  ['eleven pictures', { n: 11 }, [400, 'integer_above_max_value', 'n']],
  ['a part of a picture', { n: 1.5 }, [400, 'invalid_type', 'n']],
  ['a number as text', { n: '1' }, [400, 'invalid_type', 'n']],
  ['an unknown model', { model: 'gpt-image-9' }, [404, 'model_not_found', null]],
  ['a retired model', { model: 'gpt-image-1' }, [404, 'model_not_found', null]],
  ['an older retired model', { model: 'dall-e-3' }, [404, 'model_not_found', null]],
  ['a size that is no size', { size: 'large' }, [400, 'invalid_value', 'size']],
  ['a size off the 16-pixel steps', { size: '1000x1000' }, [400, 'invalid_value', 'size']],
  ['a size of too few pixels', { size: '512x512' }, [400, 'invalid_value', 'size']],
  [
    'another size than the three of an older model',
    { model: 'gpt-image-1.5', size: '816x816' },
    [400, 'invalid_value', 'size'],
  ],
  ['a quality that never was', { quality: 'hd' }, [400, 'invalid_value', 'quality']],
  ['a quality that the model lacks', { quality: 'xhigh' }, [400, 'invalid_value', 'quality']],
  ['an unknown background', { background: 'blue' }, [400, 'invalid_value', 'background']],
  [
    'a transparent JPEG',
    { background: 'transparent', output_format: 'jpeg' },
    [400, 'invalid_value', 'background'],
  ],
  ['an unknown format', { output_format: 'avif' }, [400, 'invalid_value', 'output_format']],
  [
    'GIF, for which access is needed',
    { output_format: 'gif' },
    [400, 'invalid_value', 'output_format'],
  ],
  [
    'SVG, for which access is needed',
    { output_format: 'svg' },
    [400, 'invalid_value', 'output_format'],
  ],
  ['frames of a PNG', { frame_count: 4 }, [400, 'invalid_value', 'frame_count']],
  ['an SVG author for a PNG', { svg: { model: 'gpt-6' } }, [400, 'invalid_value', 'svg']],
  [
    'compression of a PNG',
    { output_compression: 80 },
    [400, 'invalid_value', 'output_compression'],
  ],
  [
    'compression over 100',
    { output_format: 'webp', output_compression: 101 },
    [400, 'integer_above_max_value', 'output_compression'],
  ],
  ['an unknown moderation', { moderation: 'none' }, [400, 'invalid_value', 'moderation']],
  ['complexity before gpt-image-2.6', { complexity: 'low' }, [400, 'invalid_value', 'complexity']],
  [
    'partial pictures without a stream',
    { partial_images: 2 },
    [400, 'invalid_value', 'partial_images'],
  ],
  [
    'four partial pictures',
    { stream: true, partial_images: 4 },
    [400, 'integer_above_max_value', 'partial_images'],
  ],
  ['a stream of two pictures', { stream: true, n: 2 }, [400, 'invalid_value', 'n']],
  [
    'a safety identifier over 128 characters',
    { safety_identifier: 'x'.repeat(129) },
    [400, 'string_above_max_length', 'safety_identifier'],
  ],
];

test.each(refused)('refuses %s', async (_, change, expected) => {
  const response = await api.post('/images/generations', { ...generation, ...change });
  expect(await refusalOf(response)).toEqual(expected);
});

test('refuses a body that is not JSON', async () => {
  expect(await refusalOf(await api.post('/images/generations', '{"prompt":'))).toEqual([
    400,
    null,
    null,
  ]);
});

test('refuses a body that is JSON but no object', async () => {
  expect(await refusalOf(await api.post('/images/generations', ['a']))).toEqual([400, null, null]);
});

test('refuses a form', async () => {
  const form = new FormData();
  form.append('prompt', 'a quiet harbour');
  const response = await api.post('/images/generations', form);
  expect(await refusalOf(response)).toEqual([400, 'unsupported_content_type', null]);
});
