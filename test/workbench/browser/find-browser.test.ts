import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser, type Search } from '../../../workbench/browser/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'greybox-find-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

function missing(name: string): string {
  return join(folder, name);
}

function search(over: Partial<Search>): Search {
  return {
    chromiumPath: undefined,
    installed: [missing('installed')],
    playwright: () => missing('playwright'),
    fetch: undefined,
    ...over,
  };
}

const found = (executablePath: string) => ({ executablePath, environment: {} });

test('CHROMIUM_PATH goes before everything else', async () => {
  const chromiumPath = program('mine');
  const installed = [program('installed')];
  expect(await findBrowser(search({ chromiumPath, installed }))).toEqual(found(chromiumPath));
});

test('a CHROMIUM_PATH that leads nowhere is an error, whatever else is installed', async () => {
  const wrong = search({ chromiumPath: missing('mine'), installed: [program('installed')] });
  await expect(findBrowser(wrong)).rejects.toThrow(
    /^CHROMIUM_PATH is .*mine, which is not a program that can be run\. Set it to /,
  );
});

test('a CHROMIUM_PATH that is a folder or may not be run is an error', async () => {
  const text = program('text');
  chmodSync(text, 0o644);
  for (const chromiumPath of [folder, text]) {
    await expect(findBrowser(search({ chromiumPath }))).rejects.toThrow('not a program');
  }
});

test('an empty CHROMIUM_PATH counts as unset', async () => {
  const installed = program('installed');
  const browser = await findBrowser(search({ chromiumPath: '', installed: [installed] }));
  expect(browser).toEqual(found(installed));
});

test('the first installed browser that is there goes before that of Playwright', async () => {
  const [second, third, own] = [program('second'), program('third'), program('own')];
  const all = search({ installed: [missing('first'), second, third], playwright: () => own });
  expect(await findBrowser(all)).toEqual(found(second));
});

test('the browser of Playwright goes before fetching one', async () => {
  const own = program('own');
  const fetch = () => Promise.reject(new Error('must not be fetched'));
  expect(await findBrowser(search({ playwright: () => own, fetch }))).toEqual(found(own));
});

test('with none on the machine one is fetched', async () => {
  const fetched = { executablePath: '/cache/chromium', environment: { FONTCONFIG_FILE: '/f' } };
  expect(await findBrowser(search({ fetch: () => Promise.resolve(fetched) }))).toBe(fetched);
});

test('with none, and none to fetch, the error says what to install or to set', async () => {
  await expect(findBrowser(search({}))).rejects.toThrow(
    /No browser was found\. Run `npx playwright install chromium`, or set CHROMIUM_PATH/,
  );
});
