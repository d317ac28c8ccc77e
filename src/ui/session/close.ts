import { signal } from '@preact/signals';
import { callPlugin } from '../wire/call-plugin.ts';
import { keepNow } from './keep-window-state.ts';
import { isTrayStored } from './tray.ts';
import { orTell } from './trouble.ts';
import { keepPlanNow } from './wireframe/decide.ts';
import { keepDirectionNow } from './wireframe/direct.ts';

/** True while the designer is asked whether to close the window with pictures in it. */
export const isAskingToClose = signal(false);

/** Closes the plugin, unless pictures that were made would be lost: then it asks. */
export function closeOrAsk(): void {
  if (!isTrayStored.value) isAskingToClose.value = true;
  else closeNow();
}

export function closeNow(): void {
  isAskingToClose.value = false;
  void orTell('settings', async () => {
    await Promise.all([keepNow(), keepPlanNow(), keepDirectionNow()]);
    await callPlugin('closePlugin', {});
  });
}
