import { posix, win32 } from 'node:path';

type Machine = {
  platform: NodeJS.Platform;
  home: string;
  environment: Readonly<Record<string, string | undefined>>;
};

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
];
const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsNames = ['chrome.exe', 'chromium.exe', 'msedge.exe'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Where Chrome, Chromium and Edge usually stand on a machine, the likeliest first: their names on
 * PATH, then the folders their installers use. The files need not exist.
 */
export function installedPlaces({ platform, home, environment }: Machine): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return [
      ...onPath(environment.PATH, win32, windowsNames),
      ...roots.flatMap((root) => windowsPrograms.map((program) => win32.join(root, program))),
    ];
  }
  const named = onPath(environment.PATH, posix, linuxNames);
  if (platform !== 'darwin') return [...named, ...linuxPlaces];
  const applications = ['/Applications', posix.join(home, 'Applications')];
  const bundles = macPrograms.flatMap((program) =>
    applications.map((folder) => posix.join(folder, `${program}.app/Contents/MacOS/${program}`)),
  );
  return [...bundles, ...named];
}

function onPath(
  path: string | undefined,
  { delimiter, join }: typeof posix,
  names: readonly string[],
): string[] {
  const folders = (path ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
