import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../../../workbench/browser/launch-browser.ts';
import { allIsWell, tryBrowser } from './try-browser.ts';

test('the browser of this machine draws, encodes, runs WebAssembly and null-origin workers', async () => {
  const browser = await launchBrowser();
  try {
    expect(await tryBrowser(browser)).toEqual(allIsWell);
  } finally {
    await browser.close();
  }
}, 300_000);

test.skipIf(process.platform === 'win32')(
  'a program that is no browser gets a sentence, not another browser',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'greybox-launch-'));
    const executablePath = join(folder, 'not-a-browser');
    writeFileSync(executablePath, '#!/bin/sh\nexit 3\n');
    chmodSync(executablePath, 0o755);
    try {
      await expect(launchBrowser({ executablePath, environment: {} })).rejects.toThrow(
        `The browser ${executablePath} did not start. Set CHROMIUM_PATH to`,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
