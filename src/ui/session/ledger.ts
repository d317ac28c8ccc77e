import pLimit from 'p-limit';
import type { Ledger } from '../../core/ledger.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { orTell } from './trouble.ts';
import { unfinished } from './unfinished.ts';

/** What is written last is what counts, so that nothing older may come after it. */
const oneAtATime = pLimit(1);

/**
 * Keeps a run's ledger until it is over. A window that is closed meanwhile leaves it behind, and
 * the next one knows from it what was asked for.
 */
export async function withLedger<Result>(
  ledger: Ledger,
  go: (note: (entryId: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  let current = ledger;
  let written = keep(current);
  await written;
  /** Waits until it is written that the request may have been sent. */
  const note = async (entryId: string) => {
    const entries = current.entries.map((entry) =>
      entry.id === entryId ? { ...entry, isAsked: true } : entry,
    );
    current = { ...current, entries };
    // One writing for all that are noted while it waits for its turn.
    if (oneAtATime.pendingCount === 0) written = oneAtATime(() => keep(current));
    await written;
  };
  try {
    return await go(note);
  } finally {
    // One that was cut off before this run is still to be gone on with.
    await oneAtATime(() => keep(unfinished.peek()?.ledger ?? null));
  }
}

/** A run goes on without: the layers bear the mark of their request as well. */
async function keep(ledger: Ledger | null): Promise<void> {
  const text = ledger ? JSON.stringify(ledger) : '';
  await orTell('settings', () => callPlugin('saveNote', { note: 'ledger', text }));
}
