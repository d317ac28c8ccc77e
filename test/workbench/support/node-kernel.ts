import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { loadPathKernel, type PathKernel } from '../../../workbench/figma/geometry/path-kernel.ts';

const require = createRequire(import.meta.url);

/** The kernel with Inter in regular and bold, from the installed packages. */
export async function nodeKernel(): Promise<PathKernel> {
  const read = (file: string) => readFile(require.resolve(file));
  const [wasm, ...fonts] = await Promise.all([
    read('pathkit-wasm/bin/pathkit.wasm'),
    read('@fontsource/inter/files/inter-latin-400-normal.woff'),
    read('@fontsource/inter/files/inter-latin-700-normal.woff'),
  ]);
  return loadPathKernel(wasm, fonts);
}
