import sharp from 'sharp';
import { expect, test } from 'vitest';
import { acceptPicture, whyWrongRatio } from '../../src/core/accept-picture.ts';
import { readImageHeader } from '../../src/core/image-header.ts';

function picture(width: number, height: number) {
  const background = { r: 200, g: 120, b: 40, alpha: 1 };
  return sharp({ create: { width, height, channels: 4, background } });
}

const asked = { width: 1024, height: 768 };

test.each(['png', 'jpeg', 'gif'] as const)('a %s of the asked size is accepted', async (format) => {
  const bytes = await picture(1024, 768).toFormat(format).toBuffer();
  expect(readImageHeader(bytes)).toEqual({ format, width: 1024, height: 768 });
  expect(acceptPicture(bytes, asked, 'fill')).toEqual({ kind: 'accepted', size: asked });
});

test.each(['png', 'jpeg', 'gif', 'webp'] as const)('a cut %s is no picture', async (format) => {
  const bytes = await picture(1024, 768).toFormat(format).toBuffer();
  const cut = bytes.subarray(0, bytes.length - 20);
  expect(acceptPicture(cut, asked, 'fill')).toEqual({
    kind: 'refused',
    cause: { kind: 'picture-broken' },
    size: null,
  });
});

test.each([
  ['lossy', { lossless: false }, 3],
  ['lossless', { lossless: true }, 3],
  ['with alpha', { lossless: false }, 4],
] as const)('a WebP (%s) is refused and kept', async (_name, options, channels) => {
  const bytes = await picture(1024, 768)
    .ensureAlpha(channels === 4 ? 0.5 : 1)
    .webp(options)
    .toBuffer();
  expect(acceptPicture(bytes, asked, 'fill')).toEqual({
    kind: 'refused',
    cause: { kind: 'picture-unsupported', format: 'WebP' },
    size: asked,
  });
});

test('the same ratio at another size is accepted, another ratio is not', async () => {
  const smaller = await picture(512, 384).png().toBuffer();
  const square = await picture(1024, 1024).png().toBuffer();
  expect(acceptPicture(smaller, asked, 'fill').kind).toBe('accepted');
  expect(acceptPicture(square, asked, 'fill')).toEqual({
    kind: 'refused',
    cause: { kind: 'picture-wrong-size', asked: '1024 × 768', answered: '1024 × 1024' },
    size: { width: 1024, height: 1024 },
  });
});

test('a side beyond 4096 pixels is refused and kept', async () => {
  const bytes = await picture(4100, 3075).png().toBuffer();
  expect(acceptPicture(bytes, asked, 'fill')).toMatchObject({
    cause: { kind: 'picture-too-large', width: 4100, height: 3075 },
    size: { width: 4100, height: 3075 },
  });
});

test('a patch is cut from any format and any number of pixels; its ratio is known once it is decoded', async () => {
  const webp = await picture(512, 384).webp().toBuffer();
  const large = await picture(4100, 3075).png().toBuffer();
  const square = await picture(512, 512).webp().toBuffer();
  expect(acceptPicture(webp, asked, 'patch').kind).toBe('accepted');
  expect(acceptPicture(large, asked, 'patch').kind).toBe('accepted');
  expect(acceptPicture(square, asked, 'patch')).toEqual({
    kind: 'accepted',
    size: { width: 512, height: 512 },
  });
  expect(whyWrongRatio({ width: 512, height: 512 }, asked)).toMatchObject({
    kind: 'picture-wrong-size',
  });
  expect(whyWrongRatio({ width: 512, height: 384 }, asked)).toBeNull();
});

test('a JPEG with bytes after its end is whole', async () => {
  const bytes = await picture(1024, 768).jpeg().toBuffer();
  const appended = Buffer.concat([bytes, Buffer.from('appended by an editor')]);
  expect(acceptPicture(appended, asked, 'fill').kind).toBe('accepted');
});

test('a web page is no picture', () => {
  const bytes = new TextEncoder().encode('<!doctype html><title>502 Bad Gateway</title>');
  expect(acceptPicture(bytes, asked, 'fill')).toMatchObject({ cause: { kind: 'picture-broken' } });
});
