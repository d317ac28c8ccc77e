import { fail } from '../core/failure.ts';
import { readSettings, type Settings, settingsKey } from '../core/settings.ts';

export async function loadSettings(): Promise<Settings> {
  return readSettings(await figma.clientStorage.getAsync(settingsKey));
}

/** Throws `storage-full` when Figma has no room left for this plugin. */
export async function saveSettings(settings: Settings): Promise<Record<string, never>> {
  try {
    await figma.clientStorage.setAsync(settingsKey, settings);
  } catch {
    return fail('settings', { kind: 'storage-full' });
  }
  return {};
}
