import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../workbench/browser/launch-browser.ts';
import { openSteadyPage } from '../../workbench/browser/open-steady-page.ts';
import { pinnedBrowser } from '../../workbench/browser/pinned-browser.ts';
import { look, takePictures } from '../../workbench/cli/pictures/take-pictures.ts';
import { serveWorkbench } from '../../workbench/server/serve-workbench.ts';
import { comparePictures } from './support/compare-pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greybox-pictures-'));
  const served = await serveWorkbench({ port: 0 });
  const browser = await launchBrowser(await pinnedBrowser());
  const page = await openSteadyPage(browser, look);
  await page.goto(served.url);
  await page.waitForFunction(() => 'workbench' in window);
  await takePictures(page, folder);
  await browser.close();
  await served.close();
});
/** A word in a picture of twice the size has more pixels than this; processors differ by fewer. */
const mostDiffering = 200;

test.each(['window.png', 'wireframe.png', 'workbench.png'])(
  "the README's %s shows the product as it is; `npm run pictures` takes it anew",
  async (name) => {
    const [now, kept] = await Promise.all([
      readFile(join(folder, name)),
      readFile(join('docs', name)),
    ]);
    const { differing } = await comparePictures(now, kept);
    expect(differing).not.toBeNull();
    expect(differing).toBeLessThan(mostDiffering);
  },
);
