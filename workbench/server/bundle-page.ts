import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A page's script and style, bundled in memory; `entry` is a file of the workbench's folder. */
export async function bundlePage(
  entry: string,
): Promise<{ script: Uint8Array; style: Uint8Array }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    outdir: 'page',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'chrome110',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // PathKit asks for these in its Node branch only.
    external: ['fs', 'path'],
    loader: { '.css': 'css' },
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  const find = (ending: string): Uint8Array => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    if (!file) throw new Error(`The bundle of ${entry} has no ${ending} file.`);
    return file.contents;
  };
  return { script: find('.js'), style: find('.css') };
}
