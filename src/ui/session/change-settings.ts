import type { Settings } from '../../core/settings.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { settings } from './session.ts';
import { orTell } from './trouble.ts';

/** Changes some settings for now; `keepSettings` keeps them for the next time. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
}

export async function keepSettings(): Promise<void> {
  await orTell('settings', () => callPlugin('saveSettings', settings.value));
}
