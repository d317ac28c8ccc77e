import { computed, signal } from '@preact/signals';
import { callPlugin } from '../wire/call-plugin.ts';
import { isRunning } from './session.ts';
import { inBackground, orTell } from './trouble.ts';
import { readOwnPictures } from './wireframe/own-pictures.ts';

const isPlacing = signal(false);

/** True while layers are being written to: an undo step begun now would hold half of that. */
export const isBusy = computed(() => isRunning.value || isPlacing.value);

/** Places something outside of a run, one thing at a time, as an undo step of its own. */
export async function placeOutsideRun(place: () => Promise<void>): Promise<void> {
  if (isBusy.value) return;
  isPlacing.value = true;
  try {
    await place();
  } finally {
    await orTell('place', () => callPlugin('endRun', {}));
    await inBackground('select', readOwnPictures);
    isPlacing.value = false;
  }
}
