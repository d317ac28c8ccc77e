import { setTimeout } from 'node:timers/promises';
import { answerPictures } from './answer-pictures.ts';
import type { Asked } from './asked.ts';
import type { ApiRequest } from './http/api-request.ts';
import type { Body } from './http/body.ts';
import { readBody } from './http/read-body.ts';
import type { Reply } from './http/reply.ts';
import type { ImageApi } from './image-api.ts';
import type { LogEntry } from './log/log-entry.ts';
import { readableFields } from './log/readable-fields.ts';
import { askEdit } from './rules/ask-edit.ts';
import { askGeneration } from './rules/ask-generation.ts';
import { checkKey } from './rules/check-key.ts';
import { checkRate } from './rules/check-rate.ts';
import { answerFrom } from './scripted-answer.ts';

type PictureRoute = {
  readonly accepted: readonly string[];
  readonly ask: (body: Body) => Asked | Promise<Asked>;
};

/** What is behind POST, by path. */
export const pictureRoutes: ReadonlyMap<string, PictureRoute> = new Map([
  ['/v1/images/generations', { accepted: ['application/json'], ask: askGeneration }],
  ['/v1/images/edits', { accepted: ['multipart/form-data', 'application/json'], ask: askEdit }],
]);

/** Answers one request for pictures: by script if there is one for it, else by the rules. */
export async function answerPictureRequest(
  api: ImageApi,
  { accepted, ask }: PictureRoute,
  { headers, bytes }: ApiRequest,
  entry: LogEntry,
  signal: AbortSignal,
): Promise<Reply> {
  const body = await readBody(headers['content-type'] ?? '', bytes, accepted);
  const { model } = body.fields;
  entry.model = typeof model === 'string' ? model : null;
  entry.fields = readableFields(body.fields);
  entry.files = api.log.keep(body.uploads);

  const script = api.scripts.shift();
  await setTimeout(script?.delayMs ?? 0, undefined, { signal });
  const cut = script?.cut ?? false;
  const scripted = script && answerFrom(script);
  if (scripted) return { answer: scripted, cut };

  checkKey(headers.authorization);
  checkRate(api.rate, entry.model);
  const making = { hostile: api.hostile, latencyMs: api.latencyMs, signal };
  return { answer: await answerPictures(await ask(body), making), cut };
}
