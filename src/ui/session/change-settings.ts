import { signal } from '@preact/signals';
import { type Failure, toFailure } from '../../core/failure.ts';
import type { Settings } from '../../core/settings.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { settings } from './session.ts';

/** Why the last change could not be kept; null when it was. */
export const settingsFailure = signal<Failure | null>(null);

/** Changes some settings for now; `keepSettings` keeps them for the next time. */
export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
}

export async function keepSettings(): Promise<void> {
  try {
    await callPlugin('saveSettings', settings.value);
    settingsFailure.value = null;
  } catch (thrown) {
    settingsFailure.value = toFailure(thrown, 'settings');
  }
}
