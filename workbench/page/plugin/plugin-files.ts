import { fetchText } from '../fetch-file.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** The built plugin. */
export type PluginFiles = {
  readonly code: string;
  readonly html: string;
  readonly manifest: Manifest;
};

/** Fetches the plugin as it is built now. */
export async function fetchPluginFiles(): Promise<PluginFiles> {
  const [code, html, manifest] = await Promise.all([
    fetchText('/plugin/code.js'),
    fetchText('/plugin/ui.html'),
    fetchText('/plugin/manifest.json'),
  ]);
  return { code, html, manifest: readManifest(JSON.parse(manifest)) };
}
