import { importRest } from '../figma/rest-import.ts';
import { readScene } from './read-scene.ts';
import { UsageError } from './usage-error.ts';

/** Throws UsageError unless `file` holds a Figma document in the shape of the REST API. */
export async function checkScene(file: string): Promise<void> {
  const document = await readScene(file);
  try {
    importRest(document);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
