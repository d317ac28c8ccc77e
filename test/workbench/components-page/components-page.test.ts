import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../workbench/browser/launch-browser.ts';
import { serveWorkbench } from '../../../workbench/server/serve-workbench.ts';
import { writeTestPlugin } from '../page/test-plugin.ts';

let served: Awaited<ReturnType<typeof serveWorkbench>>;
let browser: Awaited<ReturnType<typeof launchBrowser>>;
let plugin: string;
beforeAll(async () => {
  plugin = await writeTestPlugin();
  served = await serveWorkbench({ plugin, port: 0 });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(plugin, { recursive: true });
});

test('every component is shown in both themes, and nothing fails', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(new URL('components', served.url).href);
  const namesIn = (theme: string) =>
    page.getByRole('region', { name: theme, exact: true }).getByRole('heading').allTextContents();
  await page.getByRole('heading', { name: 'Dark' }).waitFor();
  const [, ...inLight] = await namesIn('Light');
  const [, ...inDark] = await namesIn('Dark');
  expect(inLight.length).toBeGreaterThan(0);
  expect(inDark).toEqual(inLight);
  const backgrounds = await page
    .locator('.theme')
    .evaluateAll((themes) => themes.map((theme) => getComputedStyle(theme).backgroundColor));
  expect(backgrounds).toEqual(['rgb(255, 255, 255)', 'rgb(44, 44, 44)']);
  expect(errors).toEqual([]);
  await page.close();
});
