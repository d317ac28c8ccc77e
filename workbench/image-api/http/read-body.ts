import { ApiError } from '../api-error.ts';
import type { Body } from './body.ts';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';

/** @throws ApiError when the content is of another type than the `accepted` ones, or broken. */
export async function readBody(
  contentType: string,
  bytes: Uint8Array,
  accepted: readonly string[],
): Promise<Body> {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!accepted.includes(type)) {
    throw new ApiError(
      `Unsupported content type: '${type}'. ` +
        `This API method only accepts ${accepted.map((each) => `'${each}'`).join(' or ')}.`,
      { code: 'unsupported_content_type' },
    );
  }
  return type === 'application/json' ? readJson(bytes) : readForm(contentType, bytes);
}
