import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../workbench/browser/launch-browser.ts';
import { openSteadyPage } from '../../workbench/browser/open-steady-page.ts';
import { pinnedBrowser } from '../../workbench/browser/pinned-browser.ts';
import { type ServedWorkbench, serveWorkbench } from '../../workbench/server/serve-workbench.ts';
import { expectPicture } from './support/expect-picture.ts';

let served: ServedWorkbench;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  served = await serveWorkbench({ port: 0 });
  browser = await launchBrowser(await pinnedBrowser());
  page = await openSteadyPage(browser, { width: 760, height: 900, scale: 1 });
  await page.goto(`${served.url}components`);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

test('every component, in both themes', async () => {
  await page.locator('.compare-after').last().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // Pictures of the samples come one by one.
  await expect.poll(() => page.locator('.thumbnail canvas').count()).toBe(8);
  await expectPicture('components', await page.screenshot({ fullPage: true }));
});
