import { ApiError } from '../api-error.ts';
import type { Upload } from '../http/upload.ts';
import { decodePicture, type Picture } from '../pictures/decode-picture.ts';
import { listOf } from './list-of.ts';

const megabyte = 1024 * 1024;
const imageTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** An input picture, decoded. @throws ApiError unless it is a PNG, JPEG or WebP under 50 MB. */
export function checkImage(upload: Upload): Promise<Picture> {
  return check(upload, imageTypes, 50);
}

/**
 * A mask: a PNG with alpha, as large as the first picture, at most 4 MB.
 *
 * @throws ApiError when it is anything else.
 */
export async function checkMask(upload: Upload, first: Picture): Promise<Picture> {
  const mask = await check(upload, ['image/png'], 4);
  if (!mask.hasAlpha) throw invalidFile(upload, 'it must have an alpha channel');
  checkSameSize(upload, mask, first);
  return mask;
}

/** A markup: a PNG with transparent pixels, as large as the first picture. */
export async function checkMarkup(upload: Upload, first: Picture): Promise<Picture> {
  const markup = await check(upload, ['image/png'], 50);
  checkSameSize(upload, markup, first);
  const isTransparent = markup.data.some((value, index) => index % 4 === 3 && value < 255);
  if (!isTransparent) throw invalidFile(upload, 'it must contain transparent pixels');
  return markup;
}

async function check(
  upload: Upload,
  types: readonly string[],
  megabytes: number,
): Promise<Picture> {
  const { param, type, bytes } = upload;
  if (!types.includes(type)) {
    throw new ApiError(
      `Invalid file '${param}': unsupported mimetype ('${type}'). ` +
        `Supported file formats are ${listOf(types)}.`,
      { param, code: 'unsupported_file_mimetype' },
    );
  }
  if (bytes.byteLength >= megabytes * megabyte) {
    throw invalidFile(upload, `it must be smaller than ${megabytes} MB`);
  }
  const picture = await decodePicture(bytes).catch(() => null);
  if (!picture || !types.includes(`image/${picture.format}`)) {
    throw invalidFile(upload, 'it cannot be read as a picture');
  }
  return picture;
}

function checkSameSize(upload: Upload, picture: Picture, first: Picture): void {
  if (picture.width === first.width && picture.height === first.height) return;
  throw invalidFile(
    upload,
    `it is ${picture.width}x${picture.height}, but the first image is ${first.width}x${first.height}`,
  );
}

function invalidFile({ param }: Upload, reason: string): ApiError {
  return new ApiError(`Invalid image file '${param}': ${reason}.`, {
    type: 'image_generation_user_error',
    param,
    code: 'invalid_image_file',
  });
}
