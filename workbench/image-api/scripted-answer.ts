import * as z from 'zod';
import { ApiError } from './api-error.ts';
import type { Answer } from './http/answer.ts';

const scriptedAnswer = z.strictObject({
  status: z.int().min(200).max(599).optional(),
  code: z.string().nullish(),
  type: z.string().optional(),
  message: z.string().optional(),
  /** Milliseconds to wait before anything is answered. */
  delayMs: z.number().min(0).optional(),
  /** The connection breaks in the middle of the body. */
  cut: z.boolean().optional(),
  /** A body to send as it stands: text, or any JSON value. */
  body: z.unknown().optional(),
  bodyBase64: z.base64().optional(),
  contentType: z.string().optional(),
});

/** What POST /__next takes: one for each of the next picture requests. */
export const scriptedAnswers = z.array(scriptedAnswer);

export type ScriptedAnswer = z.infer<typeof scriptedAnswer>;

/** The answer that a script spells out, or null when it only delays or cuts the usual one. */
export function answerFrom(script: ScriptedAnswer): Answer | null {
  const { status = 200, code = null, type, message } = script;
  const body = bodyOf(script);
  if (body !== null) {
    const contentType = script.contentType ?? defaultType(script);
    return { status, headers: { 'content-type': contentType }, body };
  }
  if (status < 400) return null;
  return new ApiError(message ?? `The server answered ${status}.`, {
    status,
    code,
    type: type ?? typeOf(status, code),
  }).toAnswer();
}

function bodyOf({ body, bodyBase64 }: ScriptedAnswer): string | Uint8Array | null {
  if (bodyBase64 !== undefined) return new Uint8Array(Buffer.from(bodyBase64, 'base64'));
  if (body === undefined) return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function defaultType({ body }: ScriptedAnswer): string {
  if (body === undefined) return 'application/octet-stream';
  return typeof body === 'string' ? 'text/html; charset=utf-8' : 'application/json';
}

/** The `type` that OpenAI sends along with a code. */
function typeOf(status: number, code: string | null): string {
  if (code === 'moderation_blocked') return 'image_generation_user_error';
  if (code === 'insufficient_quota') return 'insufficient_quota';
  if (status === 429) return 'requests';
  return status >= 500 ? 'server_error' : 'invalid_request_error';
}
