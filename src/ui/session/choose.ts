import type { LayerFacts } from '../../core/layer-facts.ts';
import type { Role } from '../../core/selection.ts';
import type { SelectedLayers } from '../../protocol/answers.ts';
import { idle, type Job } from './run-state.ts';
import {
  job as currentJob,
  isConnected,
  isStatusOld,
  jobChoice,
  openPanel,
  roleChoices,
  run,
  selectedLayers,
} from './session.ts';

/** Other layers are selected, or the selected ones have changed. */
export function heedSelection(layers: SelectedLayers): void {
  // The designer's choice of a job was about the layers that were selected then.
  if (idsOf(layers.layers) !== idsOf(selectedLayers.value.layers)) {
    // A wireframe's list is gone through on the canvas, layer by layer.
    if (jobChoice.value !== 'wireframe') {
      jobChoice.value = null;
      isStatusOld.value = true;
    }
  }
  selectedLayers.value = layers;
  // What could not start was about layers that are no longer the ones selected.
  if (run.value.kind === 'refused' && isConnected.value) run.value = idle;
}

/** Gives a layer the role that the designer chose. Of the layers made targets the last one counts. */
export function chooseRole(layerId: string, role: Role): void {
  const others = Object.entries(roleChoices.value).filter(
    ([, chosen]) => role !== 'target' || chosen !== 'target',
  );
  roleChoices.value = { ...Object.fromEntries(others), [layerId]: role };
  jobChoice.value = null;
}

export function chooseJob(job: Job): void {
  if (job !== currentJob.value) isStatusOld.value = true;
  jobChoice.value = job;
  openPanel.value = null;
}

function idsOf(layers: readonly LayerFacts[]): string {
  return layers.map(({ id }) => id).join();
}
