// Builds what Figma loads: dist/code.js (sandbox), dist/ui.html (window), dist/manifest.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

const common = {
  bundle: true,
  minify: true,
  write: false,
  outdir: 'dist',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  charset: 'utf8',
};

/** Figma also runs in Safari and Firefox tabs. */
const browsers = ['chrome111', 'safari16.4', 'firefox115'];

const code = await bundle({
  entryPoints: ['src/plugin/main.ts'],
  format: 'iife',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2017',
});

const worker = await bundle({
  entryPoints: ['src/ui/imaging/worker/worker.ts'],
  format: 'iife',
  target: browsers,
});

const ui = await bundle({
  entryPoints: ['src/ui/main.tsx'],
  format: 'iife',
  target: browsers,
  jsx: 'automatic',
  jsxImportSource: 'preact',
});

// Packed to two fifths; the boot script unpacks it in a few milliseconds.
const parts = { style: ui.css, script: ui.js, worker: worker.js };
const boot = await bundle({
  entryPoints: ['src/ui/boot.ts'],
  format: 'iife',
  target: browsers,
  define: { ...common.define, PACKED_WINDOW: JSON.stringify(pack(JSON.stringify(parts))) },
});

const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));

await mkdir('dist', { recursive: true });
await Promise.all([
  writeFile('dist/code.js', code.js),
  writeFile('dist/ui.html', page(boot.js)),
  writeFile(
    'dist/manifest.json',
    JSON.stringify({ ...manifest, main: 'code.js', ui: 'ui.html' }, null, 2),
  ),
]);

async function bundle(options) {
  const { outputFiles } = await build({ ...common, ...options });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

function pack(text) {
  return base85(deflateRawSync(text, { level: 9 }));
}

/** As `src/ui/from-base85.ts` reads it. */
function base85(bytes) {
  const padding = (4 - (bytes.length % 4)) % 4;
  const padded = Buffer.concat([bytes, Buffer.alloc(padding)]);
  const codes = [];
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    const digits = [];
    for (let digit = 0; digit < 5; digit += 1) {
      digits.unshift(40 + (value % 85));
      value = Math.floor(value / 85);
    }
    codes.push(...digits.map((code) => (code === 60 ? 126 : code === 92 ? 125 : code)));
  }
  return padding + Buffer.from(codes).toString('latin1');
}

/** One string holds everything: Figma loads no second file. */
function page(script) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Greybox</title>
<div id="root"></div>
<script>${script}</script>
</html>
`;
}
