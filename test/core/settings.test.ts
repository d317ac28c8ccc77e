import { expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../src/core/settings.ts';

test('without stored settings the first start is offline', () => {
  expect(readSettings(undefined)).toEqual(defaultSettings);
  expect(readSettings(undefined).maker).toBe('sketch');
});

test('settings of a version that knew fewer keep what they had', () => {
  const stored = { maker: 'gpt-image', key: 'secret' };
  expect(readSettings(stored)).toEqual({ ...defaultSettings, ...stored });
});

test('what is no settings at all is as at the first start', () => {
  expect(readSettings('gpt-image')).toEqual(defaultSettings);
  expect(readSettings({ ...defaultSettings, maker: 'magic' })).toEqual(defaultSettings);
});
