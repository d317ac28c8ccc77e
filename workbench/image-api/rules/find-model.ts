import { ApiError } from '../api-error.ts';
import { defaultModelId, type Model, modelsById } from '../models.ts';

export function findModel(id: string | null | undefined): Model {
  const wanted = id ?? defaultModelId;
  const model = modelsById.get(wanted);
  if (model) return model;
  throw new ApiError(`The model '${wanted}' does not exist or you do not have access to it.`, {
    status: 404,
    code: 'model_not_found',
  });
}
