import type { Outcome } from '../../jobs/outcome.ts';
import { inBackground } from '../trouble.ts';
import { readOwnPictures } from './find-placeholders.ts';
import { failures } from './wireframe.ts';

/** What came of a run is seen in the rows: the pictures that they have now, or why they have none. */
export async function heedOutcomes(outcomes: readonly Outcome[]): Promise<void> {
  const failed = outcomes.flatMap((outcome) => (outcome.kind === 'failed' ? [outcome] : []));
  const entries = failed.map(({ layer, failure }) => [layer.id, failure] as const);
  if (entries.length > 0) failures.value = new Map([...failures.value, ...entries]);
  await inBackground('select', readOwnPictures);
}
