import { toFailure } from '../../core/failure.ts';
import { selectionChanged } from '../../protocol/answers.ts';
import { onEvent } from '../../protocol/events.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { pluginPort } from '../wire/plugin-port.ts';
import { heedSelection } from './choose.ts';
import { interrupted } from './interrupted.ts';
import { bringBackPrompt } from './keep-window-state.ts';
import { restoreOriginals } from './notices.ts';
import { isConnected, isViewOnly, run, selectedLayers, settings, windowState } from './session.ts';
import { startRun } from './start-run.ts';
import { tray } from './tray.ts';
import { inBackground } from './trouble.ts';
import { findUnfinished } from './unfinished.ts';

/** Tells the sandbox that the window is there, and keeps the session in step with Figma. */
export async function connect(): Promise<void> {
  onEvent(pluginPort, selectionChanged, heedSelection);
  try {
    const start = await callPlugin('ready', {});
    selectedLayers.value = start.selection;
    settings.value = start.settings;
    isViewOnly.value = start.viewOnly;
    interrupted.value = start.interrupted;
    tray.value = start.tray;
    windowState.value = start.windowState;
    if (start.recipe) bringBackPrompt(start.recipe.job, start.recipe.prompt);
    isConnected.value = true;
    void lookForUnfinished();
    await heedCommand(start.command);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'settings') };
  }
}

/** Afterwards: a large ledger takes a while to be held against the file. */
async function lookForUnfinished(): Promise<void> {
  const notes = await inBackground('settings', () => callPlugin('readNotes', {}));
  if (notes) await findUnfinished(notes.ledger, notes.asked);
}

async function heedCommand(command: 'open' | 'fill-selection' | 'restore-originals') {
  if (command === 'restore-originals') await restoreOriginals();
  // What costs money starts only when its price has been seen.
  if (command === 'fill-selection' && settings.value.maker === 'sketch') await startRun();
}
