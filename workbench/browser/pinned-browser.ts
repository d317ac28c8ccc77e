import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { fetchBrowser } from './fetch-browser.ts';
import type { FoundBrowser } from './found-browser.ts';

/** Builds of one browser draw text alike on this platform only: no other can be fetched. */
export const canPinBrowser = process.platform === 'linux' && process.arch === 'x64';

/**
 * The one browser that pictures are compared in, whatever else is installed: always the same
 * build, with its own fonts and none of the machine's.
 */
export async function pinnedBrowser(): Promise<FoundBrowser> {
  const { executablePath, environment } = await fetchBrowser(cacheFolder());
  const folder = resolve('out/visual');
  await mkdir(folder, { recursive: true });
  const fontsConf = join(folder, 'fonts.conf');
  const fonts = join(dirname(executablePath), 'fonts');
  await writeFile(
    fontsConf,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  return { executablePath, environment: { ...environment, FONTCONFIG_FILE: fontsConf } };
}
