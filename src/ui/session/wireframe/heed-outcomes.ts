import type { Outcome } from '../../jobs/outcome.ts';
import { inBackground } from '../trouble.ts';
import { readOwnPictures } from './own-pictures.ts';
import { failures, type RowFailure, type Stage } from './wireframe.ts';

/** What came of a run is seen in the rows: the pictures that they have now, or why they have none. */
export async function heedOutcomes(outcomes: readonly Outcome[], stage: Stage): Promise<void> {
  await inBackground('select', readOwnPictures);
  const at = new Date().toISOString();
  const entries = outcomes.flatMap((outcome): [string, RowFailure][] => {
    if (outcome.kind !== 'failed') return [];
    const { layer, failure, kept } = outcome;
    return [[layer.id, { failure, stage, isKept: kept !== null, at }]];
  });
  if (entries.length > 0) failures.value = new Map([...failures.value, ...entries]);
}
