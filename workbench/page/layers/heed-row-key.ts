import type { LayerRow } from './visible-rows.ts';

/** Up and Down walk the rows, Left and Right fold and unfold, Enter and Space select. */
export function heedRowKey(
  event: KeyboardEvent,
  { node, isOpen }: LayerRow,
  select: (held: KeyboardEvent) => void,
  toggle: () => void,
): void {
  if (!(event.currentTarget instanceof Element) || event.target !== event.currentTarget) return;
  const { nextElementSibling, previousElementSibling } = event.currentTarget;
  const canToggle = node.childIds.length > 0;
  if (event.key === 'ArrowDown') focus(nextElementSibling);
  else if (event.key === 'ArrowUp') focus(previousElementSibling);
  else if (event.key === 'ArrowRight' && canToggle && !isOpen) toggle();
  else if (event.key === 'ArrowLeft' && canToggle && isOpen) toggle();
  else if (event.key === 'Enter' || event.key === ' ') select(event);
  else return;
  event.preventDefault();
}

function focus(row: Element | null): void {
  if (row instanceof HTMLElement) row.focus();
}
