import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entry = fileURLToPath(new URL('../page/main.tsx', import.meta.url));

/** The page's script and style, bundled in memory. */
export async function bundlePage(): Promise<{ script: Uint8Array; style: Uint8Array }> {
  const { outputFiles } = await build({
    entryPoints: [entry],
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
    if (!file) throw new Error(`The page's bundle has no ${ending} file.`);
    return file.contents;
  };
  return { script: find('.js'), style: find('.css') };
}
