import { loadEntry, saveEntry } from './client-entry.ts';

const writerKey = 'writer';

let id = '';

/**
 * Who writes here: the same on each start, another for everybody else. In a file that several
 * people have open it tells one's own marks from theirs.
 */
export function writer(): string {
  return id;
}

/** To be awaited before anything is marked. */
export async function loadWriter(): Promise<void> {
  const stored = await loadEntry(writerKey);
  if (typeof stored === 'string') id = stored;
  else {
    id = Math.random().toString(36).slice(2);
    // Without room it is another one next time, and a crash now is not cleaned up after.
    await saveEntry(writerKey, id).catch(() => undefined);
  }
}
