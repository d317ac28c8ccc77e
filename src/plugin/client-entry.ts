import { fail } from '../core/failure.ts';

/** What is stored on the designer's machine under `key`; undefined when Figma cannot say. */
export async function loadEntry(key: string): Promise<unknown> {
  try {
    return await figma.clientStorage.getAsync(key);
  } catch {
    // The browser keeps nothing in private windows: the plugin starts as at the first time.
    return undefined;
  }
}

/** Throws `storage-full` when Figma has no room left for this plugin. */
export async function saveEntry(key: string, value: unknown): Promise<Record<string, never>> {
  try {
    await figma.clientStorage.setAsync(key, value);
  } catch {
    return fail('settings', { kind: 'storage-full' });
  }
  return {};
}
