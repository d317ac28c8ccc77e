import * as z from 'zod/mini';
import type { Size } from './geometry.ts';

export type Role = 'target' | 'mask' | 'reference';

/** Why a selected layer takes no part. */
export const refusalReason = z.enum([
  'group',
  'section',
  'slice',
  'line',
  'no-fills',
  'mixed-fills',
  'video',
  'unknown-paint',
  'read-only',
  'hidden',
  'empty',
  'mask-misses',
]);
export type RefusalReason = z.output<typeof refusalReason>;

export type SelectedLayer = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The layer's own units. */
  readonly size: Size;
  readonly hasPicture: boolean;
  readonly role: Role;
  /** The roles that the designer can give it. */
  readonly couldBe: readonly Role[];
};

export type RefusedLayer = {
  readonly id: string;
  readonly name: string;
  readonly reason: RefusalReason;
};

/** The selected layers, each with what will be done to it. */
export type Selection = {
  readonly targets: readonly SelectedLayer[];
  readonly masks: readonly SelectedLayer[];
  readonly references: readonly SelectedLayer[];
  readonly refused: readonly RefusedLayer[];
};
