import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The text that makes a bare QuickJS look like Figma's plugin sandbox: one expression, a function. */
export async function bundlePrelude(): Promise<string> {
  const entry = fileURLToPath(new URL('./prelude/start-prelude.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'prelude',
    platform: 'neutral',
    target: 'es2022',
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error('esbuild made no prelude');
  return `(() => { ${bundle.text}\nreturn prelude.startPrelude; })()`;
}
