import type { Size } from '../../../src/core/geometry.ts';
import { ApiError } from '../api-error.ts';
import type { Asked } from '../asked.ts';
import type { Body } from '../http/body.ts';
import type { Model } from '../models.ts';
import type { Picture } from '../pictures/decode-picture.ts';
import { checkFidelity } from './check-fidelity.ts';
import { checkFields } from './check-fields.ts';
import { checkImage, checkMarkup, checkMask } from './check-image.ts';
import { checkOptions } from './check-options.ts';
import { checkSize, threeSizes } from './check-size.ts';
import { findModel } from './find-model.ts';
import { editFields } from './picture-fields.ts';
import { readReferences } from './read-references.ts';

/** Checks an edit against every rule. @throws ApiError about the first broken one. */
export async function askEdit(body: Body): Promise<Asked> {
  const uploads = readReferences(body);
  const fields = checkFields(editFields, uploads.fields);
  const model = findModel(fields.model);
  const size = checkSize(fields.size, model);
  const options = checkOptions(fields, model);
  checkFidelity(fields.input_fidelity, model);
  if (uploads.markup) checkMarkupAllowed(model, uploads.mask !== null);

  const images = await Promise.all(uploads.images.map(checkImage));
  const [first] = images;
  if (!first) throw new RangeError('An edit without a picture was let through.');
  const mask = uploads.mask && (await checkMask(uploads.mask, first));
  if (uploads.markup) await checkMarkup(uploads.markup, first);
  return {
    ...options,
    kind: 'edit',
    model,
    prompt: fields.prompt,
    size: size === 'auto' ? sizeLike(first, model) : size,
    images,
    mask,
    safetyIdentifier: fields.safety_identifier || fields.user || null,
  };
}

function checkMarkupAllowed(model: Model, hasMask: boolean): void {
  const reason = hasMask
    ? "'markup' cannot be combined with 'mask'."
    : !model.markup && `The model '${model.id}' does not support 'markup'.`;
  if (reason) throw new ApiError(reason, { param: 'markup', code: 'invalid_value' });
}

/** What `auto` makes of a picture: about its ratio, and seldom a multiple of 16 or its own size. */
function sizeLike({ width, height }: Picture, model: Model): Size {
  const ratio = Math.min(Math.max(width / height, 1 / 3), 3);
  if (model.sizes === 'any') {
    const area = 1536 * 1024;
    const across = Math.round(Math.sqrt(area * ratio));
    return { width: across, height: Math.round(area / across) };
  }
  const distance = (size: Size) => Math.abs(Math.log(size.width / size.height / ratio));
  return threeSizes.reduce((one, other) => (distance(other) < distance(one) ? other : one));
}
