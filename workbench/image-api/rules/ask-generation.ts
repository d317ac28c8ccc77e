import type { Asked } from '../asked.ts';
import type { Body } from '../http/body.ts';
import { checkFields } from './check-fields.ts';
import { checkOptions } from './check-options.ts';
import { checkSize } from './check-size.ts';
import { findModel } from './find-model.ts';
import { generationFields } from './picture-fields.ts';

/** Checks a generation against every rule. @throws ApiError about the first broken one. */
export function askGeneration(body: Body): Asked {
  const fields = checkFields(generationFields, body.fields);
  const model = findModel(fields.model);
  const size = checkSize(fields.size, model);
  return {
    ...checkOptions(fields, model),
    kind: 'generation',
    model,
    prompt: fields.prompt,
    size: size === 'auto' ? { width: 1024, height: 1024 } : size,
    images: [],
    mask: null,
    safetyIdentifier: fields.safety_identifier || fields.user || null,
  };
}
