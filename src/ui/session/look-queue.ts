import pLimit from 'p-limit';

/** Figma draws on its own main thread: one layer after the other, so that it stays free. */
export const oneLookAtATime = pLimit(1);

/** Pixels: enough for a row's picture on a dense screen. */
export const longestLook = 96;

/** Milliseconds: while layers are being dragged or scrolled over, what is looked at changes. */
export const lookRest = 120;
