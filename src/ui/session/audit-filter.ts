import { computed, signal } from '@preact/signals';
import type { OwnPicture } from '../../core/own-picture.ts';
import { audited } from './audit.ts';

export const auditFilters = ['all', 'draft', 'final'] as const;
export type AuditFilter = (typeof auditFilters)[number];

export const auditFilter = signal<AuditFilter>('all');

/** A draft stands in for a final; what was filled without stages is final. */
export function stageOf({ recipe }: OwnPicture): 'draft' | 'final' | null {
  return recipe && (recipe.stage ?? 'final');
}

/** The pictures that the filter lets through. */
export const shownPictures = computed(() =>
  (audited.value ?? []).filter(
    (picture) => auditFilter.value === 'all' || stageOf(picture) === auditFilter.value,
  ),
);
