import pLimit from 'p-limit';
import { fillLayers } from './fill-layers.ts';
import type { Outcome } from './outcome.ts';
import type { FillRun } from './run.ts';

/**
 * Makes each request's picture, at its layers' own ratio, and fills them with it. The next ones are
 * prepared and the last ones placed while the model is at work: it is never waited for by itself.
 */
export async function runFill(run: FillRun): Promise<Outcome[]> {
  const underWay = pLimit(2 * run.model.concurrency);
  // One after the other, so that the first request does not wait for the tenth to be prepared.
  const prepared = pLimit(1);
  const fills = run.requests.map((request) => underWay(() => fillLayers(run, request, prepared)));
  return (await Promise.all(fills)).flat();
}
