import { ApiError } from './api-error.ts';
import type { ApiRequest } from './http/api-request.ts';
import type { Reply } from './http/reply.ts';
import type { ImageApi } from './image-api.ts';
import { listModels } from './list-models.ts';
import type { LogEntry } from './log/log-entry.ts';
import { answerPictureRequest, pictureRoutes } from './picture-routes.ts';
import { checkKey } from './rules/check-key.ts';

/** The paths of OpenAI's API. */
export async function answerV1(
  api: ImageApi,
  request: ApiRequest,
  entry: LogEntry,
  signal: AbortSignal,
): Promise<Reply> {
  const { method, path, headers } = request;
  const route = pictureRoutes.get(path);
  if (route && method === 'POST') return answerPictureRequest(api, route, request, entry, signal);
  checkKey(headers.authorization);
  if (path === '/v1/models' && method === 'GET') return { answer: listModels(), cut: false };
  if (route || path === '/v1/models') {
    throw new ApiError(`Not allowed to ${method} on ${path}.`, {
      status: 405,
      code: 'method_not_supported',
    });
  }
  throw new ApiError(`Invalid URL (${method} ${path})`, { status: 404 });
}
