import { build } from 'esbuild';
import type { Page } from 'playwright';
import { launchBrowser } from '../../workbench/browser/launch-browser.ts';

export type BundledPage = { readonly page: Page; close(): Promise<void> };

/**
 * A browser page with modules of the project in it: all that they export is at `window[name]`.
 *
 * @param modules paths from the project's folder.
 */
export async function openBundledPage(
  name: string,
  modules: readonly string[],
): Promise<BundledPage> {
  const contents = modules.map((path) => `export * from './${path}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    minify: true,
  });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return { page, close: () => browser.close() };
}
