import { computed, signal } from '@preact/signals';
import { type ArtDirection, noDirection } from '../../../core/art-direction.ts';
import type { Failure } from '../../../core/failure.ts';
import type { NamedColor } from '../../../core/named-color.ts';
import type { OwnPicture } from '../../../core/own-picture.ts';
import type { Slot } from '../../../core/slots/slot.ts';
import { makeRows } from '../../../core/wireframe/make-rows.ts';
import { emptyPlan, type Plan } from '../../../core/wireframe/plan.ts';

/** How far the search for placeholders is. */
export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'searching'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly screens: number };

export type Scope = 'selection' | 'page';
export type Stage = 'draft' | 'final';

/** Where placeholders are looked for. */
export const scope = signal<Scope>('page');
export const search = signal<Search>({ kind: 'none' });
export const slots = signal<readonly Slot[]>([]);
/** Pictures of ours on the page, by layer id. */
export const ownPictures = signal<ReadonlyMap<string, OwnPicture>>(new Map());
export const plan = signal<Plan>(emptyPlan);
export const direction = signal<ArtDirection>(noDirection);
/** Colours that the file names. */
export const palette = signal<readonly NamedColor[]>([]);
/** What the next run makes. */
export const stage = signal<Stage>('draft');
/** What the last run made, or the one that goes on makes. */
export const madeStage = signal<Stage>('draft');
/** Layers of the run that are through, one way or the other. */
export const through = signal<ReadonlySet<string>>(new Set());
/** Why a layer has no picture, by layer id; until it is tried again. */
export const failures = signal<ReadonlyMap<string, Failure>>(new Map());

/** Every placeholder that was found, in the order of the page. */
export const rows = computed(() => makeRows(slots.value, plan.value, ownPictures.value));
