import { homedir } from 'node:os';
import { chromium } from 'playwright';
import { UsageError } from '../server/usage-error.ts';
import { cacheFolder } from './cache-folder.ts';
import { fetchBrowser } from './fetch-browser.ts';
import type { FoundBrowser } from './found-browser.ts';
import { installedPlaces } from './installed-places.ts';
import { isProgram } from './is-program.ts';

/** Where to look, in this order. */
export type Search = {
  /** Named by the user: this one or none. */
  chromiumPath: string | undefined;
  installed: readonly string[];
  playwright: () => string;
  /** Absent where no browser can be fetched without its installer. */
  fetch: (() => Promise<FoundBrowser>) | undefined;
};

/**
 * Finds a browser of the Chromium family for tests and the demo.
 *
 * @throws UsageError with a sentence that says what to install or to set.
 */
export async function findBrowser(search: Search = thisMachine()): Promise<FoundBrowser> {
  const { chromiumPath } = search;
  if (chromiumPath) {
    if (isProgram(chromiumPath)) return { executablePath: chromiumPath, environment: {} };
    throw new UsageError(
      `CHROMIUM_PATH is ${chromiumPath}, which is not a program that can be run. ` +
        'Set it to a Chrome, Chromium or Edge, or unset it to let one be found.',
    );
  }
  const installed = search.installed.find(isProgram);
  if (installed !== undefined) return { executablePath: installed, environment: {} };
  const own = search.playwright();
  if (isProgram(own)) return { executablePath: own, environment: {} };
  if (search.fetch) return search.fetch();
  throw new UsageError(
    'No browser was found. Run `npx playwright install chromium`, ' +
      'or set CHROMIUM_PATH to a Chrome, Chromium or Edge.',
  );
}

function thisMachine(): Search {
  const { platform, arch, env } = process;
  return {
    chromiumPath: env.CHROMIUM_PATH,
    installed: installedPlaces({ platform, home: homedir(), environment: env }),
    playwright: () => chromium.executablePath(),
    fetch: platform === 'linux' && arch === 'x64' ? () => fetchBrowser(cacheFolder()) : undefined,
  };
}
