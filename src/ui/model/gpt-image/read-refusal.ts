import * as z from 'zod/mini';
import { parseJson } from '../../../core/parse-json.ts';

/** OpenAI's shape, and those of hosts that only resemble it. */
const refusal = z.union([
  z.object({ error: z.object({ message: z.string(), code: z.nullish(z.string()) }) }),
  z.object({ error: z.string() }),
  z.object({ message: z.string() }),
  z.object({ detail: z.string() }),
]);

export type Refusal = { readonly code: string | null; readonly message: string };

/** What the host said when it refused; an HTML page or an empty body says nothing. */
export async function readRefusal(response: Response): Promise<Refusal> {
  return readMessage(await readText(response));
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    // The status alone is worth telling when the body was cut.
    return '';
  }
}

function readMessage(text: string): Refusal {
  const parsed = z.safeParse(refusal, parseJson(text));
  if (!parsed.success) return { code: null, message: '' };
  const body = parsed.data;
  if ('message' in body) return { code: null, message: body.message };
  if ('detail' in body) return { code: null, message: body.detail };
  if (typeof body.error === 'string') return { code: null, message: body.error };
  return { code: body.error.code ?? null, message: body.error.message };
}
