import { computed, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Failure, toFailure } from '../../core/failure.ts';
import { gptImageSizes } from '../../core/legal-size.ts';
import type { SelectedLayer } from '../../core/selection.ts';
import type { EditPlan } from '../imaging/worker/edit/edit-plan.ts';
import { planEdit } from '../jobs/plan-edit.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { editChoices } from './edit-choices.ts';
import { lookRest, oneLookAtATime } from './look-queue.ts';
import { isRunning, makeJob, selectedLayers, selection, settings } from './session.ts';

/** What an edit of the selected layers would send; or why there can be none. */
export type Forecast =
  | { readonly kind: 'planned'; readonly plan: EditPlan; readonly share: number }
  | { readonly kind: 'refused'; readonly failure: Failure };

/** Null until it is known, and when nobody needs to know it. */
export const forecast = signal<Forecast | null>(null);

/** Whether the mask and its window are looked at. */
export const isMaskOpen = signal(false);

/** The layer that is edited and the masks over it; null while there is nothing to do. */
export const editedLayers = computed(() => {
  const { targets, masks } = selection.value;
  const [target] = targets;
  const isExpand = editChoices.value.verb === 'expand';
  if (makeJob.value !== 'edit' || !target || (masks.length === 0 && !isExpand)) return null;
  return { target, masks: isExpand ? [] : masks };
});

/** A price, a preview and the room around a picture are told before the run; what is free is not. */
const isNeeded = computed(
  () =>
    isMaskOpen.value || settings.value.maker !== 'sketch' || editChoices.value.verb === 'expand',
);

/** Keeps `forecast` true: it rests until layers and choices have, and during a run. */
export function useForecast(): void {
  const edited = editedLayers.value;
  const choices = editChoices.value;
  // Changes when a selected layer may have changed.
  const layers = selectedLayers.value;
  const isDue = isNeeded.value && !isRunning.value;
  useEffect(() => {
    if (!edited || !isNeeded.peek()) forecast.value = null;
    if (!edited || !isDue) return;
    let isCurrent = true;
    const read = async () => {
      if (!isCurrent) return;
      const read = await readForecast(edited);
      if (isCurrent) forecast.value = read;
    };
    const timer = setTimeout(() => void oneLookAtATime(read), lookRest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [edited, choices, layers, isDue]);
}

type Edited = { readonly target: SelectedLayer; readonly masks: readonly SelectedLayer[] };

async function readForecast({ target, masks }: Edited): Promise<Forecast> {
  const { id, name } = target;
  const choices = editChoices.peek();
  const named = masks.map((mask) => ({ id: mask.id, name: mask.name }));
  const asked = { layerId: id, masks: named, isEmptyPart: choices.verb === 'expand' };
  try {
    const planned = await planEdit(await callPlugin('readMask', asked), choices, gptImageSizes);
    if (planned.kind === 'planned') return planned;
    return { kind: 'refused', failure: { ...planned.cause, step: 'capture', layer: { id, name } } };
  } catch (thrown) {
    return { kind: 'refused', failure: toFailure(thrown, 'capture', { id, name }) };
  }
}
