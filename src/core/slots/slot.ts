export type SlotRole =
  | 'avatar'
  | 'hero'
  | 'thumbnail'
  | 'product'
  | 'photo'
  | 'map'
  | 'logo'
  | 'chart'
  | 'illustration'
  | 'screenshot';

/** A layer that waits for a picture, or holds one that a designer would swap. */
export type Slot = {
  /** The layer whose fill the picture becomes. */
  readonly id: string;
  readonly name: string;
  readonly role: SlotRole;
  /** What to ask for: a short sentence that a designer can edit. */
  readonly prompt: string;
  /** In the layer's own units, before any rotation. */
  readonly width: number;
  readonly height: number;
  /** From 0 to 1; a fixed number for each rule (see picture-rule.ts). */
  readonly confidence: number;
};
