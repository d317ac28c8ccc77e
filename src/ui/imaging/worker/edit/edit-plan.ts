import type { ContextWindow } from '../../../../core/edit/context-window.ts';
import type { PatchGrid } from '../../../../core/edit/patch-grid.ts';
import type { ExactSoftness } from '../../../../core/edit/softness.ts';
import type { EditArea } from './paint-coverage.ts';

/** What is to be edited, and how: all that the parts of an edit have in common. */
export type EditPlan = EditArea & {
  readonly window: ContextWindow;
  readonly softness: ExactSoftness;
  /** The greatest distance from the area's edge into it, node units, rather too small. */
  readonly depth: number;
  /** The area is empty: what is around it is spread into it, to show a model how to go on. */
  readonly isEmptyPart: boolean;
};

/** Where a patch lies, and by how many of its pixels the mask is drawn in. */
export type PatchPlan = {
  readonly grid: PatchGrid;
  readonly inset: number;
  /** The layer's edges run along those of the page. */
  readonly isUpright: boolean;
};
