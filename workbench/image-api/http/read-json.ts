import * as z from 'zod';
import { ApiError } from '../api-error.ts';
import type { Body } from './body.ts';
import { readDataUrl } from './data-url.ts';
import type { Upload } from './upload.ts';

/** A JSON object; pictures that are data URLs in it count as its files. */
export function readJson(bytes: Uint8Array): Body {
  const fields = z.record(z.string(), z.unknown()).safeParse(parse(bytes));
  if (!fields.success) throw new ApiError('The JSON body of a request must be an object.', {});
  return { kind: 'json', fields: fields.data, uploads: inlinePictures(fields.data) };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ApiError('We could not parse the JSON body of your request.', {});
  }
}

const reference = z.looseObject({ image_url: z.string() });

function inlinePictures({ images, mask }: Record<string, unknown>): Upload[] {
  const places = [
    ...(Array.isArray(images) ? images : []).map((value, index) => [`images[${index}]`, value]),
    ['mask', mask],
  ];
  return places.flatMap(([param, value]) => {
    const found = reference.safeParse(value);
    const file = found.success && readDataUrl(found.data.image_url);
    return file ? { field: `${param}.image_url`, param, name: '', ...file } : [];
  });
}
