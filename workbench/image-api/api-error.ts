import type { Answer } from './http/answer.ts';
import { jsonAnswer } from './http/answer.ts';

type Detail = {
  status?: number;
  type?: string | undefined;
  param?: string | null;
  code?: string | null;
  headers?: Record<string, string>;
};

/** A refusal in the words and the shape of OpenAI's API. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly detail: Detail;

  constructor(message: string, detail: Detail) {
    super(message);
    this.detail = detail;
  }

  toAnswer(): Answer {
    const { status = 400, type = 'invalid_request_error', param = null, code = null } = this.detail;
    const error = { message: this.message, type, param, code };
    return jsonAnswer({ error }, status, this.detail.headers);
  }
}
