import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { interFile, interWeights } from '../page/inter-faces.ts';
import { bundlePage } from './bundle-page.ts';
import type { SceneFiles } from './scene-files.ts';

/** What is answered at one path. */
export type Route = {
  readonly type: string;
  readonly body: () => Promise<Uint8Array | string>;
  /** The plugin's window, whose origin is null, may read it too. */
  readonly isPublic?: true;
};

const { resolve } = createRequire(import.meta.url);
const page = fileURLToPath(new URL('../page/index.html', import.meta.url));
const componentsPage = fileURLToPath(new URL('../components-page/index.html', import.meta.url));

/**
 * The files behind the workbench by path. They are read when asked for, so that a plugin built
 * anew is the one that runs next.
 */
export function fileRoutes(pluginFolder: string, scenes: SceneFiles): Map<string, Route> {
  const wasm = 'application/wasm';
  const routes = new Map<string, Route>([
    ['/', fileRoute('text/html', page)],
    ...componentsRoutes(),
    ['/pathkit.wasm', fileRoute(wasm, resolve('pathkit-wasm/bin/pathkit.wasm'))],
    ['/quickjs.wasm', fileRoute(wasm, resolve('@jitl/quickjs-wasmfile-release-sync/wasm'))],
    ['/plugin/code.js', fileRoute('text/javascript', join(pluginFolder, 'code.js'))],
    ['/plugin/ui.html', fileRoute('text/html', join(pluginFolder, 'ui.html'))],
    ['/plugin/manifest.json', fileRoute('application/json', join(pluginFolder, 'manifest.json'))],
  ]);
  for (const font of interWeights.map(interFile)) {
    const file = resolve(`@fontsource/inter/files/${font}`);
    routes.set(`/fonts/${font}`, { ...fileRoute('font/woff', file), isPublic: true });
  }
  for (const [name, file] of scenes) {
    routes.set(`/scenes/${encodeURIComponent(name)}.json`, fileRoute('application/json', file));
  }
  return routes;
}

/** The design system's page. It is bundled when asked for: a reload shows what was changed. */
function componentsRoutes(): [string, Route][] {
  const bundle = () => bundlePage('components-page/main.tsx');
  return [
    ['/components', fileRoute('text/html', componentsPage)],
    ['/components.js', { type: 'text/javascript', body: async () => (await bundle()).script }],
    ['/components.css', { type: 'text/css', body: async () => (await bundle()).style }],
  ];
}

/** A route for text that is known from the start. */
export function textRoute(type: string, text: Uint8Array | string): Route {
  return { type, body: async () => text };
}

function fileRoute(type: string, file: string): Route {
  return { type, body: () => readFile(file) };
}
