import { expect, test } from 'vitest';
import { firstWindowState, type WindowState, windowStateKey } from '../../src/core/window-state.ts';
import { ClientStorage } from '../../workbench/figma/client-storage.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { smallPage } from './small-page.ts';

function storageWith(state: unknown): ClientStorage {
  const storage = new ClientStorage();
  storage.set(windowStateKey, state);
  return storage;
}

test.each<[string, unknown, { width: number; height: number }]>([
  ['the stored size', { size: { width: 412.4, height: 700 } }, { width: 412, height: 700 }],
  ['a size that is too small', { size: { width: 1, height: 1 } }, { width: 280, height: 360 }],
  ['a size that is too large', { size: { width: 9e9, height: 9e9 } }, { width: 900, height: 1000 }],
  ['what is no state at all', 'large', firstWindowState.size],
])('the window opens at %s', async (_, stored, size) => {
  const { seen } = await callPlugin({ storage: storageWith(stored) });
  expect(seen.windows).toEqual([expect.objectContaining({ ...size, isOpen: true })]);
});

test('a window state is kept for the next time', async () => {
  const storage = new ClientStorage();
  const { call } = await callPlugin({ storage });
  const state: WindowState = {
    size: { width: 500, height: 500 },
    prompts: { fill: 'a market', edit: '' },
    recentPrompts: ['a lake'],
    style: 'photo',
    secondsEach: { sketch: 1.5 },
  };
  await call('saveWindowState', state);
  const again = await callPlugin({ storage });
  expect((await again.call('ready', {})).windowState).toEqual(state);
});

test('a state without room is a failure, and the window goes on', async () => {
  const storage = new ClientStorage();
  const { call } = await callPlugin({ storage });
  const state = { ...firstWindowState, recentPrompts: ['x'.repeat(6_000_000)] };
  await expect(call('saveWindowState', state)).rejects.toMatchObject({
    failure: { kind: 'storage-full', step: 'settings' },
  });
  expect((await call('ready', {})).windowState).toEqual(firstWindowState);
});

test('the window is as large as it may be', async () => {
  const { call, seen } = await callPlugin();
  await call('resizeWindow', { width: 640.6, height: 5000 });
  expect(seen.windows[0]).toMatchObject({ width: 641, height: 1000 });
});

test.each([
  [undefined, 'open'],
  ['', 'open'],
  ['open', 'open'],
  ['fill-selection', 'fill-selection'],
  ['restore-originals', 'restore-originals'],
  ['other', 'open'],
])('started with %j the command is %s', async (command, expected) => {
  const { call } = await callPlugin(command === undefined ? {} : { command });
  expect(await call('ready', {})).toMatchObject({ command: expected, interrupted: [] });
});

test('a file is known to be view-only from the start, and nothing is written to find out', async () => {
  const { document, page } = smallPage();
  const before = document.node(page);
  const { call } = await callPlugin({ document });
  expect((await call('ready', {})).viewOnly).toBe(false);
  document.viewOnly = true;
  expect((await call('ready', {})).viewOnly).toBe(true);
  expect(document.node(page)).toEqual(before);
  expect(document.undoDepth).toBe(1);
});

test('the plugin ends when it is told to, without a complaint', async () => {
  const { sandbox, seen } = await callPlugin();
  sandbox.postFromUi({ greybox: 1, kind: 'call', id: 1, name: 'closePlugin', input: {} });
  expect(sandbox.isClosed).toBe(true);
  expect(sandbox.errors).toEqual([]);
  expect(seen.windows[0]?.isOpen).toBe(false);
});

test('undo takes back the last step and tells of it', async () => {
  const { document, box } = smallPage();
  const plugin = await callPlugin({ document });
  document.userEdit(() => document.update(box, { name: 'Renamed' }));
  await plugin.call('undo', {});
  expect(document.node(box).name).toBe('Box');
  expect(plugin.tellings).toBe(1);
});
