import { signal } from '@preact/signals';
import { type Ledger, type LedgerEntry, readLedger } from '../../core/ledger.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { interrupted } from './interrupted.ts';
import { inBackground } from './trouble.ts';

/** A run that was cut off, held against the file. */
export type Unfinished = {
  readonly ledger: Ledger;
  /** Layers that have their picture. */
  readonly placed: number;
  /** The requests whose layers have none, with these layers alone. */
  readonly missing: readonly LedgerEntry[];
};

/** Null when the last run ended by itself, or nothing of it is missing. */
export const unfinished = signal<Unfinished | null>(null);

/** Reads what a stored ledger means now: what is placed stands in the file, whatever was noted. */
export async function findUnfinished(text: string): Promise<void> {
  const ledger = readLedger(text);
  if (!ledger) return;
  let placed = 0;
  const missing: LedgerEntry[] = [];
  for (const entry of ledger.entries) {
    const layers: LedgerEntry['layers'] = [];
    for (const layer of entry.layers) {
      const state = await stateOf(layer.id, entry.id);
      if (state === 'placed') placed += 1;
      if (state === 'missing') layers.push(layer);
    }
    if (layers.length > 0) missing.push({ ...entry, layers });
  }
  if (missing.length === 0) await forgetUnfinished();
  else {
    unfinished.value = { ledger, placed, missing };
    // It says the same, and more.
    interrupted.value = [];
  }
}

/** The designer knows, or has gone on with it. */
export async function forgetUnfinished(): Promise<void> {
  unfinished.value = null;
  await inBackground('settings', () => callPlugin('saveNote', { note: 'ledger', text: '' }));
}

async function stateOf(layerId: string, request: string): Promise<'placed' | 'missing' | 'gone'> {
  // A layer that is gone is no longer waited for.
  const variants = await inBackground('select', () => callPlugin('readVariants', { layerId }));
  if (!variants) return 'gone';
  const isPlaced = variants.made.some(({ recipe }) => recipe?.request === request);
  return isPlaced ? 'placed' : 'missing';
}
