import type { Browser, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../workbench/browser/launch-browser.ts';
import { type ServedWorkbench, serveWorkbench } from '../../workbench/server/serve-workbench.ts';

let browser: Browser;
let served: ServedWorkbench;
beforeAll(async () => {
  served = await serveWorkbench({ port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The workbench as somebody with these preferences has it. */
async function open(
  preferences: Parameters<Browser['newPage']>[0],
): Promise<{ page: Page; plugin: FrameLocator }> {
  const page = await browser.newPage(preferences);
  await page.goto(served.url);
  await page.waitForFunction(() => 'workbench' in window);
  const plugin = page.frameLocator('iframe');
  await plugin.locator('[data-testid=run]:enabled').waitFor();
  return { page, plugin };
}

test.each([
  ['id-ID', 'id', 'Isi'],
  ['en-GB', 'en', 'Fill'],
  ['fr-FR', 'en', 'Fill'],
])('on a system in %s the window speaks %s', async (locale, language, word) => {
  const { page, plugin } = await open({ locale });
  expect(await plugin.getByTestId('run').textContent()).toBe(word);
  expect(await plugin.locator(':root').getAttribute('lang')).toBe(language);
  await page.close();
});

test('who wants less motion sees none', async () => {
  const { page, plugin } = await open({ reducedMotion: 'reduce' });
  const durations = await plugin.locator('body').evaluate((body) => {
    const probe = document.createElement('div');
    probe.className = 'progress-bar progress-unknown';
    body.append(probe);
    const { animationDuration, transitionDuration } = getComputedStyle(probe);
    probe.remove();
    return [animationDuration, transitionDuration];
  });
  expect(durations).toEqual(['0s', '0s']);
  await page.close();
});

test('with forced colours the open tab has a border of its own', async () => {
  const { page, plugin } = await open({ forcedColors: 'active' });
  const border = (name: string) =>
    plugin.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).borderTopColor);
  expect(await border('Fill')).not.toBe(await border('Edit'));
  await page.close();
});
