import { launchBrowser } from '../browser/launch-browser.ts';
import { openSteadyPage } from '../browser/open-steady-page.ts';
import { serveWorkbench } from '../server/serve-workbench.ts';
import { takePictures } from './pictures/take-pictures.ts';
import { readFlags } from './read-flags.ts';
import { runCommand } from './run-command.ts';

/** CSS pixels of the workbench in the README. */
const look = { width: 1280, height: 800, scale: 2 };

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), { out: 'DIR' });
  const out = flags.get('out') ?? 'docs';
  const served = await serveWorkbench({ port: 0 });
  try {
    const browser = await launchBrowser();
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
