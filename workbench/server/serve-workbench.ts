import { fileURLToPath } from 'node:url';
import { bundlePrelude } from '../figma/sandbox/bundle-prelude.ts';
import { startImageApi } from '../image-api/start-image-api.ts';
import { answerRequests } from './answer-requests.ts';
import { bundlePage } from './bundle-page.ts';
import { checkPlugin } from './check-plugin.ts';
import { checkScene } from './check-scene.ts';
import { firstSettings } from './first-settings.ts';
import { listen } from './listen.ts';
import { fileRoutes, textRoute } from './routes.ts';
import { findSceneFiles } from './scene-files.ts';
import type { WorkbenchConfig } from './workbench-config.ts';

export type WorkbenchOptions = {
  /** File of a REST document to open in place of the project's own. */
  readonly scene?: string | undefined;
  /** Without one the usual port, or any free one when that is taken. */
  readonly port?: number | undefined;
  /** Base address of an image API to use in place of the local one. */
  readonly api?: string | undefined;
  /** Folder of the built plugin. */
  readonly plugin?: string | undefined;
};

export type ServedWorkbench = {
  /** Ends with a slash. */
  readonly url: string;
  readonly apiUrl: string;
  /** File of the document that is opened first. */
  readonly sceneFile: string;
  close(): Promise<void>;
};

const builtPlugin = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Serves the workbench with the built plugin on loopback, and the local image API beside it.
 * Throws UsageError when an option is of no use or when the plugin is not built.
 */
export async function serveWorkbench(options: WorkbenchOptions = {}): Promise<ServedWorkbench> {
  const plugin = options.plugin ?? builtPlugin;
  await checkPlugin(plugin);
  if (options.scene !== undefined) await checkScene(options.scene);
  const { files, first, sceneFile } = await findSceneFiles(options.scene);
  const [{ script, style }, prelude] = await Promise.all([
    bundlePage('page/main.tsx'),
    bundlePrelude(),
  ]);

  const routes = fileRoutes(plugin, files)
    .set('/page.js', textRoute('text/javascript', script))
    .set('/page.css', textRoute('text/css', style))
    .set('/prelude.js', textRoute('text/javascript', prelude));
  const { server, url } = await listen(answerRequests(routes), options.port);

  const localApi = options.api === undefined ? await startImageApi({}) : null;
  const apiUrl = options.api ?? localApi?.url ?? '';
  const settings = firstSettings(apiUrl, localApi !== null);
  const config: WorkbenchConfig = { scenes: [...files.keys()], scene: first, apiUrl, settings };
  routes.set('/workbench.json', textRoute('application/json', JSON.stringify(config)));

  return {
    url,
    apiUrl,
    sceneFile,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await localApi?.close();
    },
  };
}
