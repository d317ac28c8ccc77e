import { toFailure } from '../../core/failure.ts';
import type { Settings } from '../../core/settings.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { run, settings } from './session.ts';

/** Changes some settings and keeps them for the next time. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  settings.value = { ...settings.value, ...change };
  try {
    await callPlugin('saveSettings', settings.value);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'settings') };
  }
}
