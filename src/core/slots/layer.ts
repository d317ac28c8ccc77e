import type { Rect } from '../geometry.ts';
import type { Paints } from './read-paints.ts';

/** What slots need to know of one layer. Boxes are on the page; hidden layers are left out. */
export type Layer = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly box: Rect;
  /** In the layer's own units, before any rotation. */
  readonly width: number;
  readonly height: number;
  readonly paints: Paints;
  /** Null for layers that are no text. */
  readonly text: string | null;
  readonly fontSize: number;
  readonly cornerRadius: number;
  /** A mask is not seen itself: it cuts what lies above it. */
  readonly isMask: boolean;
  /** What a designer wrote about it; empty when nothing. */
  readonly note: string;
  /** Of an instance. */
  readonly componentId: string | null;
  readonly parent: Layer | null;
  /** The layer around it that stands on the page by itself; null when it is that layer. */
  readonly screen: Layer | null;
  readonly children: readonly Layer[];
  /** Its place in its screen, from the back to the front; a holder comes before what it holds. */
  readonly order: number;
};
