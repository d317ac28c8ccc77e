import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchBrowser } from '../../../workbench/browser/fetch-browser.ts';
import { launchBrowser } from '../../../workbench/browser/launch-browser.ts';
import { allIsWell, tryBrowser } from './try-browser.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'greybox-cache-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('on Linux x64', () => {
  test('callers at the same time get one whole browser, which works', async () => {
    const [one, other] = await Promise.all([fetchBrowser(cache), fetchBrowser(cache)]);
    expect(other).toEqual(one);
    expect(readdirSync(cache)).toEqual(['chromium-153.0.0']);

    const browser = await launchBrowser(one);
    try {
      expect(await tryBrowser(browser)).toEqual(allIsWell);
    } finally {
      await browser.close();
    }
  }, 300_000);

  test('a fetch that fails says so, says what to do, and leaves nothing behind', async () => {
    const path = process.env.PATH;
    process.env.PATH = cache;
    try {
      await expect(fetchBrowser(join(cache, 'inner'))).rejects.toThrow(
        /^No browser was found, and fetching one failed: .*npm.* Install Chrome or Chromium, or set/,
      );
    } finally {
      process.env.PATH = path;
    }
    expect(readdirSync(join(cache, 'inner'))).toEqual([]);
  });

  test('a cache folder that cannot be written gets the same sentence', async () => {
    const file = join(cache, 'file');
    writeFileSync(file, '');
    await expect(fetchBrowser(file)).rejects.toThrow(/fetching one failed: .*EEXIST|ENOTDIR/);
    expect(existsSync(file)).toBe(true);
  });
});
