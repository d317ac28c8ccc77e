import { ApiError } from './api-error.ts';
import { type Answer, jsonAnswer } from './http/answer.ts';
import type { ApiRequest } from './http/api-request.ts';
import type { ImageApi } from './image-api.ts';
import { checkFields } from './rules/check-fields.ts';
import { scriptedAnswers } from './scripted-answer.ts';

const filesPrefix = '/__files/';
const done: Answer = { status: 204, headers: {}, body: '' };

/** What OpenAI's API has not: the log, the uploaded files, and scripts for what comes next. */
export function answerControl(api: ImageApi, { method, path, bytes }: ApiRequest): Answer {
  const route = `${method} ${path}`;
  if (route === 'GET /__log') return jsonAnswer(api.log.entries);
  if (route === 'DELETE /__log') {
    api.log.clear();
    return done;
  }
  if (route === 'POST /__next') {
    api.scripts.push(...checkFields(scriptedAnswers, parse(bytes)));
    return done;
  }
  if (method === 'GET' && path.startsWith(filesPrefix)) {
    const file = api.log.file(path.slice(filesPrefix.length));
    if (file) return { status: 200, headers: { 'content-type': file.type }, body: file.bytes };
  }
  throw new ApiError(`There is nothing at ${route}.`, { status: 404 });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ApiError('POST /__next takes a JSON list of scripted answers.', {});
  }
}
