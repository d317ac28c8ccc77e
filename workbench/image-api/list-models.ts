import type { Model as ModelRow } from 'openai/resources/models';
import { type Answer, jsonAnswer } from './http/answer.ts';
import { modelsById } from './models.ts';

/** GET /v1/models */
export function listModels(): Answer {
  const data = [...modelsById.values()].map(
    ({ id, released, shutdownDate }) =>
      ({
        id,
        object: 'model',
        created: Date.parse(`${released}T00:00:00Z`) / 1000,
        owned_by: 'openai',
        shutdown_date: shutdownDate,
      }) satisfies ModelRow,
  );
  return jsonAnswer({ object: 'list', data });
}
