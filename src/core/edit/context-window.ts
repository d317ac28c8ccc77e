import { intersection, type Matrix, type Rect, type Size } from '../geometry.ts';
import type { SizeRule } from '../legal-size.ts';
import { nearSize } from './near-size.ts';

/** The part of a layer that is sent for an edit, and the size that it is sent and asked for at. */
export type ContextWindow = {
  /** Node units. It reaches beyond the layer only where no legal ratio fits inside. */
  readonly rectInNode: Rect;
  /** Pixels. */
  readonly size: Size;
  /** Pixels for one node unit, the same for both axes. */
  readonly scale: number;
};

/** Pixels of the target: less shows a model too little to know what it looks at. */
const leastSide = 512;

type Planned = {
  /** The layer's size in node units. */
  readonly node: Size;
  /** The box around the mask, node units. */
  readonly mask: Rect;
  /** Pixels that the layer's own picture has for one node unit. */
  readonly pixelsPerUnit: number;
  readonly rule: SizeRule;
  /** All of the layer, whatever the mask. */
  readonly isWhole: boolean;
};

/**
 * The window around a mask. Padding as Krita's AI plugin has it: a sixteenth of the longest side or
 * half of the mask's mean side, whichever is more. At the layer's edges the window is shifted, not
 * cut. It has as many pixels as the target there, as far as the rule lets it.
 */
export function contextWindow(planned: Planned): ContextWindow {
  const { node, mask, pixelsPerUnit, rule, isWhole } = planned;
  const all = { x: 0, y: 0, ...node };
  const inside = intersection(mask, all) ?? all;
  const wanted = isWhole ? all : shiftInto(all, padded(inside, node, pixelsPerUnit));
  const legal = isWhole ? wanted : shiftInto(all, widened(wanted, node, rule.maxRatio));
  // What must not be cut away for the sake of the ratio.
  const needed = isWhole ? all : inside;
  return fitted(legal, nearSize(legal, rule, pixelsPerUnit), all, needed);
}

/** Node units to pixels of the window. */
export function windowFromNode({ rectInNode, scale }: ContextWindow): Matrix {
  return [
    [scale, 0, -rectInNode.x * scale],
    [0, scale, -rectInNode.y * scale],
  ];
}

function padded(mask: Rect, node: Size, pixelsPerUnit: number): Rect {
  const padding = Math.max(
    Math.max(node.width, node.height) / 16,
    (mask.width + mask.height) / 2 / 2,
  );
  const least = leastSide / pixelsPerUnit;
  return around(mask, {
    width: Math.min(node.width, Math.max(mask.width + 2 * padding, least)),
    height: Math.min(node.height, Math.max(mask.height + 2 * padding, least)),
  });
}

/** Longer on the short side where the ratio would be beyond the rule's. */
function widened(rect: Rect, node: Size, maxRatio: number): Rect {
  return around(rect, {
    width: Math.min(node.width, Math.max(rect.width, rect.height / maxRatio)),
    height: Math.min(node.height, Math.max(rect.height, rect.width / maxRatio)),
  });
}

/**
 * The window with exactly the ratio of `size`. The side that is too long is cut where what is
 * needed leaves room, the one that is too short grows where the layer leaves room, and what is still
 * missing lies beyond the layer.
 */
function fitted(rect: Rect, size: Size, all: Rect, needed: Rect): ContextWindow {
  const ratio = size.width / size.height;
  const grown = around(rect, {
    width: Math.max(rect.width, rect.height * ratio),
    height: Math.max(rect.height, rect.width / ratio),
  });
  const isTooLarge = grown.width > all.width || grown.height > all.height;
  const cut = around(rect, {
    width: Math.min(rect.width, rect.height * ratio),
    height: Math.min(rect.height, rect.width / ratio),
  });
  const fits = cut.width >= needed.width && cut.height >= needed.height;
  const chosen = isTooLarge && fits ? shiftOver(cut, needed) : grown;
  const rectInNode = shiftInto(all, chosen);
  return { rectInNode, size, scale: size.width / rectInNode.width };
}

/** A rectangle of `size` around the middle of `rect`. */
function around(rect: Rect, { width, height }: Size): Rect {
  return {
    x: rect.x + (rect.width - width) / 2,
    y: rect.y + (rect.height - height) / 2,
    width,
    height,
  };
}

/** As little as it takes, so that all of `inner` is in it. */
function shiftOver(rect: Rect, inner: Rect): Rect {
  const x = between(inner.x + inner.width - rect.width, rect.x, inner.x);
  const y = between(inner.y + inner.height - rect.height, rect.y, inner.y);
  return { ...rect, x, y };
}

/** Into `outer`; on an axis where it is longer than that, around its middle. */
function shiftInto(outer: Rect, rect: Rect): Rect {
  const x =
    rect.width >= outer.width
      ? outer.x + (outer.width - rect.width) / 2
      : between(outer.x, rect.x, outer.x + outer.width - rect.width);
  const y =
    rect.height >= outer.height
      ? outer.y + (outer.height - rect.height) / 2
      : between(outer.y, rect.y, outer.y + outer.height - rect.height);
  return { ...rect, x, y };
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
