import { fail } from '../../core/failure.ts';
import type { LayerFacts } from '../../core/layer-facts.ts';
import { whyRefused } from '../../core/read-roles.ts';
import type { RunLayer } from '../jobs/run.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { MakeJob } from './run-state.ts';
import { makeJob, selection } from './session.ts';

/** Which layers a run is about, by id. */
export type RunPlan = {
  readonly job: MakeJob;
  readonly targetIds: readonly string[];
  readonly maskIds: readonly string[];
  readonly referenceIds: readonly string[];
};

/** The layers that a run is about. There is always a target. */
export type RunLayers = {
  readonly job: MakeJob;
  readonly targets: readonly RunLayer[];
  readonly masks: readonly RunLayer[];
  readonly references: readonly RunLayer[];
};

/** What the selection says. Throws the reason when there is nothing to work on. */
export function findPlan(): RunLayers {
  const { targets, masks, references, refused } = selection.value;
  if (targets.length > 0) return { job: makeJob.value, targets, masks, references };
  const [first] = refused;
  if (!first) return fail('select', { kind: 'nothing-selected' });
  return fail('select', { kind: 'layer-refused', reason: first.reason }, first);
}

/**
 * The plan's layers as they are now. Throws when one of them is gone or a target takes no picture
 * any more.
 */
export async function readPlan(plan: RunPlan): Promise<RunLayers> {
  const { targetIds, maskIds, referenceIds } = plan;
  const ids = [...targetIds, ...maskIds, ...referenceIds];
  const { layers } = await callPlugin('describeLayers', { ids });
  const read = (wanted: readonly string[]) => wanted.map((id) => asRunLayer(id, layers));
  for (const layer of layers) {
    const reason = targetIds.includes(layer.id) ? whyRefused(layer) : null;
    if (reason) fail('select', { kind: 'layer-refused', reason }, layer);
  }
  return {
    job: plan.job,
    targets: read(targetIds),
    masks: read(maskIds),
    references: read(referenceIds),
  };
}

function asRunLayer(id: string, layers: readonly LayerFacts[]): RunLayer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) return fail('select', { kind: 'layer-gone' });
  const { name, size, fills } = layer;
  return { id, name, size, hasPicture: fills === 'picture' };
}
