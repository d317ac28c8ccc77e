import * as z from 'zod/mini';
import { type TrayItem, trayItemShape } from '../core/kept-picture.ts';
import { loadEntry, saveEntry } from './client-entry.ts';

const trayKey = 'tray';

/** The pictures that were not placed when the window was last open. */
export async function loadTray(): Promise<TrayItem[]> {
  const parsed = z.safeParse(z.array(trayItemShape), await loadEntry(trayKey));
  return parsed.success ? parsed.data : [];
}

/** Throws `storage-full`: Figma gives a plugin 5 MB on a designer's machine. */
export function saveTray({ tray }: { tray: TrayItem[] }): Promise<Record<string, never>> {
  return saveEntry(trayKey, tray);
}
