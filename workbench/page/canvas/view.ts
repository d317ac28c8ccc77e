import type { Point, Rect, Size } from '../../../src/core/geometry.ts';

/** Which part of the page the canvas shows. */
export type View = {
  /** The page's point at the canvas's top left corner. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels for one page unit. */
  readonly zoom: number;
};

const leastZoom = 0.02;
const mostZoom = 64;

export function pageFromCanvas(view: View, onCanvas: Point): Point {
  return { x: view.x + onCanvas.x / view.zoom, y: view.y + onCanvas.y / view.zoom };
}

export function canvasFromPage(view: View, onPage: Point): Point {
  return { x: (onPage.x - view.x) * view.zoom, y: (onPage.y - view.y) * view.zoom };
}

/** The view after a drag by `dx`, `dy` CSS pixels. */
export function panned(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom };
}

/** The view at another zoom in which the point of the page under `onCanvas` has not moved. */
export function zoomedAt(view: View, onCanvas: Point, zoom: number): View {
  const bounded = Math.min(mostZoom, Math.max(leastZoom, zoom));
  const fixed = pageFromCanvas(view, onCanvas);
  return {
    x: fixed.x - onCanvas.x / bounded,
    y: fixed.y - onCanvas.y / bounded,
    zoom: bounded,
  };
}

/** CSS pixels left free around what is fitted. */
const margin = 48;
/** Below this zoom a design can no longer be read. */
const legibleZoom = 0.5;

/** The view that shows `onPage` whole in the middle of `free`, an area of the canvas in CSS pixels. */
export function fitted(onPage: Rect, free: Rect): View {
  return centred(onPage, free, Math.min(...fittingZooms(onPage, free), 1));
}

/**
 * The view to begin with: whole, if it can be read then; else as high or as wide as `free`,
 * beginning at the top left.
 */
export function firstView(onPage: Rect, free: Rect): View {
  const whole = fitted(onPage, free);
  if (whole.zoom >= legibleZoom) return whole;
  const zoom = Math.min(Math.max(...fittingZooms(onPage, free)), legibleZoom);
  const begin = centred(onPage, free, zoom);
  const seen = visiblePart(begin, free);
  const corner = { x: onPage.x - (free.x + margin) / zoom, y: onPage.y - (free.y + margin) / zoom };
  return {
    x: onPage.width > seen.width ? corner.x : begin.x,
    y: onPage.height > seen.height ? corner.y : begin.y,
    zoom,
  };
}

function fittingZooms(onPage: Rect, free: Rect): readonly [wide: number, high: number] {
  const wide = (free.width - 2 * margin) / onPage.width;
  const high = (free.height - 2 * margin) / onPage.height;
  return [wide, high];
}

/** The view at `zoom` with the middle of `onPage` in the middle of `free`. */
export function centred(onPage: Rect, free: Rect, zoom: number): View {
  const bounded = Math.min(mostZoom, Math.max(leastZoom, zoom));
  return {
    x: onPage.x + onPage.width / 2 - (free.x + free.width / 2) / bounded,
    y: onPage.y + onPage.height / 2 - (free.y + free.height / 2) / bounded,
    zoom: bounded,
  };
}

/** The part of the page that a canvas of `size` CSS pixels shows. */
export function visiblePart(view: View, size: Size): Rect {
  const { x, y, zoom } = view;
  return { x, y, width: size.width / zoom, height: size.height / zoom };
}
