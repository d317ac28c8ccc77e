import type { LaunchOptions } from 'playwright';
import { canSandbox } from './can-sandbox.ts';
import type { FoundBrowser } from './found-browser.ts';

/**
 * How to start a found browser: headless, and talking to no one but the pages it is shown.
 * Playwright already turns off background requests, updates, sync and the first-run pages.
 */
export function launchOptions({ executablePath, environment }: FoundBrowser): LaunchOptions {
  return {
    executablePath,
    headless: true,
    chromiumSandbox: canSandbox(),
    env: { ...process.env, ...environment },
    args: [
      '--disable-quic',
      '--disable-domain-reliability',
      '--no-pings',
      // Letters stand where the typeface says, as on the screens that Figma is used on.
      '--font-render-hinting=none',
    ],
  };
}
