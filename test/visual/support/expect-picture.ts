import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePictures } from './compare-pictures.ts';

const keptFolder = 'test/visual/pictures';
const outFolder = 'out/visual';
/** Processors may draw an edge a little differently; the shortest word has more pixels than this. */
export const mostDiffering = 10;
const isUpdating = Boolean(process.env.UPDATE_PICTURES);

/**
 * Compares a picture with the kept one of that name; while pictures are being updated it becomes
 * the kept one.
 *
 * @throws Error with a sentence when they are not alike, and leaves both and their difference in
 * `out/visual`.
 */
export async function expectPicture(name: string, actual: Buffer): Promise<void> {
  const keptFile = join(keptFolder, `${name}.png`);
  if (isUpdating) {
    await mkdir(keptFolder, { recursive: true });
    return writeFile(keptFile, actual);
  }
  const kept = await readFile(keptFile).catch(() => null);
  if (kept === null) {
    await putOut(name, { actual });
    throw new Error(`There is no picture ${keptFile}. \`npm run visual:update\` makes it.`);
  }
  const { differing, difference } = await comparePictures(actual, kept);
  if (differing !== null && differing <= mostDiffering) return;
  await putOut(name, { actual, expected: kept, difference });
  const what = differing === null ? 'The size differs' : `${differing} pixels differ`;
  throw new Error(`${what} from ${keptFile}. Look at ${outFolder}/${name}.*.png.`);
}

async function putOut(name: string, pictures: Record<string, Buffer>): Promise<void> {
  await mkdir(outFolder, { recursive: true });
  for (const [kind, png] of Object.entries(pictures)) {
    await writeFile(join(outFolder, `${name}.${kind}.png`), png);
  }
}
