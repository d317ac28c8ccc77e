import type { Page } from 'playwright';
import { type RunEnd, runPlugin } from './run-plugin.ts';

/** Has the plugin find the placeholders of the page of this layer, and fill them all. */
export function runWireframe(page: Page, layerId: string): Promise<RunEnd> {
  return runPlugin(page, async () => {
    // Shows its page; with nothing selected all of the page is looked at.
    await page.evaluate((id) => window.workbench.select([id]), layerId);
    await page.evaluate(() => window.workbench.select([]));
    await page.frameLocator('iframe').getByRole('tab', { name: 'Wireframe' }).click();
  });
}
