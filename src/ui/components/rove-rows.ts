/**
 * Goes from row to row by the arrows up and down, and to the ends by Home and End, as a `keydown`
 * listener of a list whose rows have `data-index`. Where a control has a use for the key, it keeps
 * it.
 *
 * @param go is given the row to go to, and the `data-part` that the focus comes from
 */
export function roveRows(
  event: KeyboardEvent,
  count: number,
  go: (index: number, part: string | null) => void,
): void {
  const { target, key } = event;
  if (event.defaultPrevented || !(target instanceof HTMLElement) || !isFree(target, key)) return;
  const row = target.closest<HTMLElement>('[data-index]');
  if (!row) return;
  const index = Number(row.dataset.index);
  const steps = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: count - 1 };
  const next = Object.entries(steps).find(([name]) => name === key)?.[1];
  if (next === undefined || next < 0 || next >= count) return;
  event.preventDefault();
  go(next, target.closest<HTMLElement>('[data-part]')?.dataset.part ?? null);
}

/** A text keeps the arrows until its end is reached; lists to choose from keep them all. */
function isFree(target: HTMLElement, key: string): boolean {
  if (target instanceof HTMLSelectElement) return false;
  if (target.closest('[role=menu]')) return false;
  if (target instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, value } = target;
    if (selectionStart !== selectionEnd) return false;
    if (key === 'ArrowUp') return selectionStart === 0;
    return key === 'ArrowDown' && selectionStart === value.length;
  }
  return !(target instanceof HTMLInputElement) || target.type === 'checkbox';
}
