import { signal } from '@preact/signals';
import type { Failure } from '../../core/failure.ts';
import type { KeptPicture, Outcome } from '../jobs/outcome.ts';

/** A picture that could not be placed, and why. */
export type TrayItem = { readonly kept: KeptPicture; readonly failure: Failure };

/**
 * The pictures that were made and are on no layer. They stay through all later runs, until they
 * are placed or discarded.
 */
export const tray = signal<readonly TrayItem[]>([]);

/** Puts by what these outcomes kept. */
export function putBy(outcomes: readonly Outcome[]): void {
  const items = outcomes.flatMap((outcome) =>
    outcome.kind === 'failed' && outcome.kept
      ? [{ kept: outcome.kept, failure: outcome.failure }]
      : [],
  );
  tray.value = [...tray.value, ...items];
}

/** Gives an item a new reason; it stays where it was. */
export function replace(item: TrayItem, failure: Failure): void {
  tray.value = tray.value.map((other) => (other === item ? { ...item, failure } : other));
}

export function discard(item: TrayItem): void {
  tray.value = tray.value.filter((other) => other !== item);
}
