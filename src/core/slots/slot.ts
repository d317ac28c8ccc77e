export const slotRoles = [
  'portrait',
  'product',
  'hero',
  'thumbnail',
  'photo',
  'food',
  'place',
  'map',
  'chart',
  'logo',
  'illustration',
  'screenshot',
  'abstract',
] as const;
/** What a picture is for. */
export type SlotRole = (typeof slotRoles)[number];

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
  /** From 0 to 1, see weigh-signals.ts. */
  readonly confidence: number;
  /** The layer that stands on the page by itself and holds the slot. */
  readonly screen: { readonly id: string; readonly name: string };
  /** It holds a picture already, such as a stock photo. */
  readonly isRefill: boolean;
  /** Slots with the same key are the same part of instances of one component; null outside instances. */
  readonly group: string | null;
  /** Layers that only say that a picture goes here: diagonals, a picture icon. */
  readonly decoration: readonly string[];
};
