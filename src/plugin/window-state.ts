import { readWindowState, type WindowState, windowStateKey } from '../core/window-state.ts';
import { loadEntry, saveEntry } from './client-entry.ts';

export async function loadWindowState(): Promise<WindowState> {
  return readWindowState(await loadEntry(windowStateKey));
}

/** Throws `storage-full` when Figma has no room left for this plugin. */
export function saveWindowState(state: WindowState): Promise<Record<string, never>> {
  return saveEntry(windowStateKey, state);
}
