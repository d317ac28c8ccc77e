import { rm } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import { launchBrowser } from '../../../workbench/browser/launch-browser.ts';
import { serveWorkbench } from '../../../workbench/server/serve-workbench.ts';
import { pluginFrame } from '../../support/plugin-frame.ts';
import { writeTestPlugin } from './test-plugin.ts';

export type OpenPage = {
  readonly page: Page;
  readonly apiUrl: string;
  /** The document inside the plugin's window. */
  frame(): Frame;
  /** Sends the test plugin a message from its window. */
  ask(message: { deed: string; [name: string]: unknown }): Promise<void>;
  close(): Promise<void>;
};

/** The workbench with the test plugin in a browser of its own. */
export async function openPage(): Promise<OpenPage> {
  const plugin = await writeTestPlugin();
  const served = await serveWorkbench({ plugin, port: 0 });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(served.url);
  await page.waitForFunction(() => 'workbench' in window);
  const frame = () => pluginFrame(page);
  return {
    page,
    apiUrl: served.apiUrl,
    frame,
    ask: (message) =>
      frame().evaluate((pluginMessage) => parent.postMessage({ pluginMessage }, '*'), message),
    async close() {
      await browser.close();
      await served.close();
      await rm(plugin, { recursive: true });
    },
  };
}
