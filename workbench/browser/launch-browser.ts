import { type Browser, chromium } from 'playwright';
import { UsageError } from '../server/usage-error.ts';
import { findBrowser } from './find-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import { launchOptions } from './launch-options.ts';

/**
 * Starts a headless browser; the caller closes it.
 *
 * @throws UsageError with a sentence when none is found or when the found one does not start.
 */
export async function launchBrowser(found?: FoundBrowser): Promise<Browser> {
  const browser = found ?? (await findBrowser());
  try {
    return await chromium.launch(launchOptions(browser));
  } catch (error) {
    throw new UsageError(
      `The browser ${browser.executablePath} did not start. ` +
        'Set CHROMIUM_PATH to a Chrome, Chromium or Edge that does.',
      { cause: error },
    );
  }
}
