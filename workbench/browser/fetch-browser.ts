import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { UsageError } from '../server/usage-error.ts';
import type { FoundBrowser } from './found-browser.ts';

const run = promisify(execFile);

const version = '153.0.0';

/**
 * Fetches a headless Chromium for Linux x64 that needs neither root nor system libraries
 * (68 MB over the network, 211 MB unpacked), once for each version and cache folder.
 *
 * @throws UsageError with a sentence when it cannot be fetched or unpacked.
 */
export async function fetchBrowser(cacheFolder: string): Promise<FoundBrowser> {
  const home = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(home)) {
    process.stderr.write('Fetching a browser, once (68 MB) ...\n');
    try {
      await fetchInto(home, cacheFolder);
    } catch (error) {
      throw new UsageError(
        `No browser was found, and fetching one failed: ${reasonOf(error)}. ` +
          'Install Chrome or Chromium, or set CHROMIUM_PATH to one.',
        { cause: error },
      );
    }
  }
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(home, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** All happens in a folder beside `home` that takes its name in one step, whole or not at all. */
async function fetchInto(home: string, cacheFolder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const staging = await mkdtemp(join(cacheFolder, 'fetching-'));
  try {
    await install(staging);
    const unpacked = join(staging, 'unpacked');
    await unpack(staging, unpacked);
    await writeFile(join(unpacked, 'fonts.conf'), fontsConf);
    await rename(unpacked, home).catch((error: unknown) => {
      // Another process was faster: its folder is as good as ours.
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function install(folder: string): Promise<void> {
  // The package asks for a newer Node than it needs for unpacking.
  const options = '--engine-strict=false --ignore-scripts --prefer-offline --loglevel=error';
  const quiet = '--no-audit --no-fund --no-package-lock --no-progress';
  const words = `${options} ${quiet} @sparticuz/chromium@${version}`.split(' ');
  await run('npm', ['install', '--prefix', folder, ...words]);
}

/** The package reads both variables while it loads, so it is loaded in a process of its own. */
async function unpack(folder: string, into: string): Promise<void> {
  await mkdir(into);
  const entry = join(folder, 'node_modules', '@sparticuz', 'chromium', 'build', 'index.js');
  const script =
    'const { default: chromium } = await import(process.argv[1]); await chromium.executablePath();';
  await run(
    process.execPath,
    ['--input-type=module', '--eval', script, pathToFileURL(entry).href],
    // The first makes it unpack into our folder, the second makes it unpack the libraries too.
    { env: { ...process.env, TMPDIR: into, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
  );
}

/** The package's own file looks for its fonts where a cloud function would have them. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** A failed command says more on its standard error than in its message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = ('stderr' in error && String(error.stderr).trim()) || error.message;
  const lines = said.split('\n');
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? said;
}
