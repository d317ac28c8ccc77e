/** CSS pixels between the menu, its button and the edges of the window. */
const gap = 4;

/**
 * Where an open menu stands in the window: below its button if there is room, else above it, else
 * wherever all of it can be seen.
 */
export function placeMenu(menu: Element, opener: Element): { left: string; top: string } {
  const { width, height } = menu.getBoundingClientRect();
  const { top, bottom, right } = opener.getBoundingClientRect();
  const below = bottom + gap;
  const above = top - gap - height;
  const isRoomBelow = below + height + gap <= innerHeight;
  const wanted = isRoomBelow || above < gap ? below : above;
  const clamp = (value: number, most: number) => Math.max(gap, Math.min(value, most - gap));
  return {
    left: `${clamp(right - width, innerWidth - width)}px`,
    top: `${clamp(wanted, innerHeight - height)}px`,
  };
}
