import * as z from 'zod/mini';
import { fail } from '../../../core/failure.ts';
import { parseJson } from '../../../core/parse-json.ts';

/** OpenAI's shape, and those of hosts that only resemble it. */
const refusal = z.union([
  z.object({ error: z.object({ message: z.string(), code: z.nullish(z.string()) }) }),
  z.object({ error: z.string() }),
  z.object({ message: z.string() }),
  z.object({ detail: z.string() }),
]);

/** Throws `host-refused` with what the host said; an HTML page or an empty body says nothing. */
export async function readRefusal(response: Response): Promise<never> {
  const { code, message } = readMessage(await readText(response));
  return fail('request', { kind: 'host-refused', status: response.status, code, message });
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    // The status alone is worth telling when the body was cut.
    return '';
  }
}

function readMessage(text: string): { code: string | null; message: string } {
  const parsed = z.safeParse(refusal, parseJson(text));
  if (!parsed.success) return { code: null, message: '' };
  const body = parsed.data;
  if ('message' in body) return { code: null, message: body.message };
  if ('detail' in body) return { code: null, message: body.detail };
  if (typeof body.error === 'string') return { code: null, message: body.error };
  return { code: body.error.code ?? null, message: body.error.message };
}
