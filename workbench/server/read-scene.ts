import { readFile } from 'node:fs/promises';
import { errorCode } from './error-code.ts';
import { UsageError } from './usage-error.ts';

/**
 * The REST document in `file`, parsed.
 * Throws UsageError when there is no such file or when it is not JSON.
 */
export async function readScene(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`The file ${file} is not JSON.`);
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = errorCode(error);
    throw new UsageError(
      code === 'ENOENT'
        ? `There is no file ${file}.`
        : `The file ${file} cannot be read (${code}).`,
    );
  }
}
