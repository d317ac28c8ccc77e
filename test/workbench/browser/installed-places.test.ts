import { expect, test } from 'vitest';
import { installedPlaces } from '../../../workbench/browser/installed-places.ts';

test('on Linux: Chrome before Chromium before Edge on PATH, then their own folders', () => {
  const environment = { PATH: '/usr/local/bin:/usr/bin' };
  const places = installedPlaces({ platform: 'linux', home: '/home/ida', environment });
  const order = [
    '/usr/local/bin/google-chrome',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/opt/google/chrome/chrome',
  ].map((place) => places.indexOf(place));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('on macOS: the applications of the machine and of the user', () => {
  const places = installedPlaces({ platform: 'darwin', home: '/Users/ida', environment: {} });
  const inside = 'Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(places.slice(0, 2)).toEqual([
    `/Applications/${inside}`,
    `/Users/ida/Applications/${inside}`,
  ]);
  expect(places).toContain('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
});

test('on Windows: the folders that the environment names', () => {
  const environment = {
    PATH: 'C:\\Tools',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\ida\\AppData\\Local',
  };
  const places = installedPlaces({ platform: 'win32', home: 'C:\\Users\\ida', environment });
  expect(places[0]).toBe('C:\\Tools\\chrome.exe');
  expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  expect(places).toContain(
    'C:\\Users\\ida\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  );
  expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
});

test('an empty PATH entry is not the current folder', () => {
  const environment = { PATH: '/bin::' };
  const places = installedPlaces({ platform: 'linux', home: '/home/ida', environment });
  expect(places.every((place) => place.startsWith('/'))).toBe(true);
});
