import { signal } from '@preact/signals';
import { type Failure, toFailure } from '../../core/failure.ts';
import type { TrayItem } from '../../core/kept-picture.ts';
import type { Outcome } from '../jobs/outcome.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { trouble } from './trouble.ts';

/**
 * The pictures that were made and are on no layer. They stay through all later runs, and on the
 * designer's machine when the window is closed, until they are placed or discarded.
 */
export const tray = signal<readonly TrayItem[]>([]);
/** False while they would be lost with the window. */
export const isTrayStored = signal(true);

/** Puts by what these outcomes kept. */
export function putBy(outcomes: readonly Outcome[]): void {
  const items = outcomes.flatMap((outcome) =>
    outcome.kind === 'failed' && outcome.kept
      ? [{ kept: outcome.kept, failure: outcome.failure }]
      : [],
  );
  if (items.length > 0) change([...tray.value, ...items]);
}

/** Gives an item a new reason; it stays where it was. */
export function replace(item: TrayItem, failure: Failure): void {
  change(tray.value.map((other) => (other === item ? { ...item, failure } : other)));
}

export function discard(item: TrayItem): void {
  change(tray.value.filter((other) => other !== item));
}

function change(items: readonly TrayItem[]): void {
  tray.value = items;
  isTrayStored.value = items.length === 0;
  void store(items);
}

async function store(items: readonly TrayItem[]): Promise<void> {
  try {
    await callPlugin('saveTray', { tray: items.map(withoutCopy) });
    if (tray.value === items) isTrayStored.value = true;
  } catch (thrown) {
    trouble.value = toFailure(thrown, 'place');
  }
}

/** A whole picture that is ready is the same bytes again, and Figma has little room. */
function withoutCopy({ kept, failure }: TrayItem): TrayItem {
  const isCopy = kept.ready?.placement.kind === 'picture';
  return { kept: isCopy ? { ...kept, ready: null } : kept, failure };
}
