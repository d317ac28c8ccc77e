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

/** What did not work for a row. */
export type RowFailure = {
  readonly failure: Failure;
  /** What was being made. */
  readonly stage: Stage;
  /** A picture was made all the same, and lies in the tray. */
  readonly isKept: boolean;
  /** ISO 8601. */
  readonly at: string;
};

/** Where placeholders are looked for. */
export const scope = signal<Scope>('page');
export const search = signal<Search>({ kind: 'none' });
export const slots = signal<readonly Slot[]>([]);
/** Id of the page that was searched; empty before. */
export const searchedPage = signal('');
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
/** Layers of the run that are through, one way or the other. A new object with each of them. */
export const through = signal<{ readonly ids: ReadonlySet<string> }>({ ids: new Set() });
/** Why a layer has no picture, by layer id; until it has a newer one or is tried again. */
export const failures = signal<ReadonlyMap<string, RowFailure>>(new Map());

/** Every placeholder that was found, in the order of the page. */
export const rows = computed(() => makeRows(slots.value, plan.value, ownPictures.value));
