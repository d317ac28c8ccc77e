const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/**
 * Moves the focus among the items of a list, a toolbar or a menu by arrow keys, Home and End, as
 * a `keydown` listener of what holds them. Answers the item that has the focus now, if it moved.
 *
 * @param items selects what can have the focus.
 */
export function rove(event: KeyboardEvent, items: string): HTMLElement | null {
  const { currentTarget, target, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return null;
  const all = [...currentTarget.querySelectorAll<HTMLElement>(items)];
  const now = all.indexOf(target);
  if (now < 0) return null;
  const step = steps[key];
  const next = key === 'Home' ? 0 : key === 'End' ? all.length - 1 : step && now + step;
  if (next === undefined) return null;
  event.preventDefault();
  const item = all[(next + all.length) % all.length];
  item?.focus();
  return item ?? null;
}
