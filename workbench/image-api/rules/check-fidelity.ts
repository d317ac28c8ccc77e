import { ApiError } from '../api-error.ts';
import type { Model } from '../models.ts';

/** `input_fidelity` is for the older models; the later ones always keep what they are given. */
export function checkFidelity(fidelity: string | null | undefined, model: Model): void {
  if (!fidelity || model.inputFidelity.includes(fidelity)) return;
  throw new ApiError(`The model '${model.id}' does not support input_fidelity '${fidelity}'.`, {
    type: 'image_generation_user_error',
    param: 'input_fidelity',
    code: 'invalid_input_fidelity_model',
  });
}
