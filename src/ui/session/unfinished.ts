import { signal } from '@preact/signals';
import { FailureError } from '../../core/failure.ts';
import { type Ledger, type LedgerEntry, readAsked, readLedger } from '../../core/ledger.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { interrupted } from './interrupted.ts';
import { isRunning } from './session.ts';
import { inBackground } from './trouble.ts';

/** A run that was cut off, held against the file. */
export type Unfinished = {
  readonly ledger: Ledger;
  /** How many of its entries, from the first on, may have been sent. */
  readonly asked: number;
  /** Layers that have their picture. */
  readonly placed: number;
  /** The requests whose layers have none, with these layers alone. */
  readonly missing: readonly LedgerEntry[];
  /** Layers of the missing ones that may have been billed. */
  readonly billed: number;
};

/** Null when the last run ended by itself, or nothing of it is missing. */
export const unfinished = signal<Unfinished | null>(null);

/** Reads what a stored ledger means now. */
export async function findUnfinished(ledgerText: string, askedText: string): Promise<void> {
  const ledger = readLedger(ledgerText);
  if (!ledger) return;
  const asked = readAsked(askedText, ledger);
  const cut = await inBackground('select', () => holdAgainstFile(ledger, asked));
  if (!cut) return;
  if (cut.missing.length === 0) await forgetUnfinished();
  else {
    unfinished.value = cut;
    // It says the same, and more.
    interrupted.value = [];
  }
}

/** What is placed stands in the file, whatever was noted. */
export async function holdAgainstFile(ledger: Ledger, asked: number): Promise<Unfinished> {
  let placed = 0;
  let billed = 0;
  const missing: LedgerEntry[] = [];
  for (const [index, entry] of ledger.entries.entries()) {
    const layers: LedgerEntry['layers'] = [];
    for (const layer of entry.layers) {
      const state = await stateOf(layer.id, entry.id, ledger.startedAt);
      if (state === 'placed') placed += 1;
      if (state === 'missing') layers.push(layer);
    }
    if (layers.length === 0) continue;
    missing.push({ ...entry, layers });
    if (ledger.host !== null && index < asked) billed += layers.length;
  }
  return { ledger, asked, placed, missing, billed };
}

/** The designer knows, or has gone on with it. */
export async function forgetUnfinished(): Promise<void> {
  unfinished.value = null;
  // A run that is under way has a ledger of its own by now.
  if (isRunning.peek()) return;
  await inBackground('settings', () => callPlugin('saveNote', { note: 'ledger', text: '' }));
}

/** A picture that was made since serves as well. A layer that is gone is no longer waited for. */
async function stateOf(
  layerId: string,
  request: string,
  startedAt: string,
): Promise<'placed' | 'missing' | 'gone'> {
  try {
    const { made } = await callPlugin('readVariants', { layerId });
    const isPlaced = made.some(
      ({ recipe }) => recipe !== null && (recipe.request === request || recipe.madeAt > startedAt),
    );
    return isPlaced ? 'placed' : 'missing';
  } catch (thrown) {
    if (thrown instanceof FailureError && thrown.failure.kind === 'layer-gone') return 'gone';
    throw thrown;
  }
}
