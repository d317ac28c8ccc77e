import pLimit from 'p-limit';
import { type Ledger, writeAsked } from '../../core/ledger.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { inBackground } from './trouble.ts';
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
  const places = new Map(ledger.entries.map(({ id }, index) => [id, index]));
  let asked = 0;
  let written = Promise.resolve();
  await keep('ledger', JSON.stringify(ledger));
  /** Waits until it is written that the request may have been sent. */
  const note = async (entryId: string) => {
    asked = Math.max(asked, (places.get(entryId) ?? 0) + 1);
    // One writing for all that are noted while it waits for its turn.
    if (oneAtATime.pendingCount === 0) {
      written = oneAtATime(() => keep('asked', writeAsked(ledger, asked)));
    }
    await written;
  };
  try {
    return await go(note);
  } finally {
    // One that was cut off before this run is still to be gone on with.
    const cut = unfinished.peek();
    await oneAtATime(() => keep('ledger', cut ? JSON.stringify(cut.ledger) : ''));
    await keep('asked', cut ? writeAsked(cut.ledger, cut.asked) : '');
  }
}

/** A run goes on without: the layers bear the mark of their request as well. */
async function keep(note: 'ledger' | 'asked', text: string): Promise<void> {
  await inBackground('settings', () => callPlugin('saveNote', { note, text }));
}
