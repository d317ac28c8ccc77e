import { launchBrowser } from '../browser/launch-browser.ts';
import { openSteadyPage } from '../browser/open-steady-page.ts';
import { canPinBrowser, pinnedBrowser } from '../browser/pinned-browser.ts';
import { serveWorkbench } from '../server/serve-workbench.ts';
import { look, takePictures } from './pictures/take-pictures.ts';
import { readFlags } from './read-flags.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), { out: 'DIR' });
  const out = flags.get('out') ?? 'docs';
  const served = await serveWorkbench({ port: 0 });
  try {
    const browser = await launchBrowser(canPinBrowser ? await pinnedBrowser() : undefined);
    try {
      const page = await openSteadyPage(browser, look);
      await page.goto(served.url);
      await page.waitForFunction(() => 'workbench' in window);
      await takePictures(page, out);
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
});
