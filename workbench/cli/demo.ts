import type { Browser } from 'playwright';
import { findSlots } from '../../src/core/slots/find-slots.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { readScene } from '../server/read-scene.ts';
import { serveWorkbench } from '../server/serve-workbench.ts';
import { UsageError } from '../server/usage-error.ts';
import { runDemo } from './demo/run-demo.ts';
import { readApiAddress } from './read-api-address.ts';
import { readFlags } from './read-flags.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    scene: 'FILE',
    out: 'DIR',
    api: 'URL',
    prompt: 'TEXT',
  });
  const served = await serveWorkbench({
    scene: flags.get('scene'),
    api: readApiAddress(flags.get('api')),
    port: 0,
  });
  try {
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(served.url);
      await page.waitForFunction(() => 'workbench' in window);
      const isDone = await runDemo(page, {
        slots: findSlots(await readScene(served.sceneFile)),
        prompt: flags.get('prompt'),
        out: flags.get('out') ?? 'out',
        apiUrl: served.apiUrl,
      });
      if (!isDone) process.exitCode = 1;
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
});

async function startBrowser(): Promise<Browser> {
  try {
    return await launchBrowser();
  } catch (error) {
    // Its message says what to install or to set.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
