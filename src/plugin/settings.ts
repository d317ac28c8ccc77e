import { readSettings, type Settings, settingsKey } from '../core/settings.ts';
import { loadEntry, saveEntry } from './client-entry.ts';

export async function loadSettings(): Promise<Settings> {
  return readSettings(await loadEntry(settingsKey));
}

/** Throws `storage-full` when Figma has no room left for this plugin. */
export function saveSettings(settings: Settings): Promise<Record<string, never>> {
  return saveEntry(settingsKey, settings);
}
