/**
 * Follows the pointer that went down on a compared picture until it goes up: over the whole picture
 * it moves the line between before and after, over a zoomed one it moves the picture.
 *
 * @param slide called with the line's place in percent of the picture's width; null when zoomed.
 */
export function dragCompare(event: PointerEvent, slide: ((share: number) => void) | null): void {
  const view = event.currentTarget;
  if (!(view instanceof HTMLElement) || event.button !== 0) return;
  const stage = view.firstElementChild?.getBoundingClientRect();
  const follow = ({ clientX, movementX, movementY }: PointerEvent) => {
    if (!slide) view.scrollBy(-movementX, -movementY);
    else if (stage) slide(Math.round(clampShare(((clientX - stage.left) / stage.width) * 100)));
  };
  view.setPointerCapture(event.pointerId);
  view.onpointermove = follow;
  view.onlostpointercapture = () => {
    view.onpointermove = null;
  };
  follow(event);
}

function clampShare(percent: number): number {
  return Math.min(Math.max(percent, 0), 100);
}
