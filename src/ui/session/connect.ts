import { toFailure } from '../../core/failure.ts';
import { selectionChanged } from '../../protocol/contract.ts';
import { onEvent } from '../../protocol/events.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { pluginPort } from '../wire/plugin-port.ts';
import { heedSelection } from './choose.ts';
import { interrupted } from './interrupted.ts';
import { restoreOriginals } from './notices.ts';
import { isConnected, isViewOnly, run, selectedLayers, settings, windowState } from './session.ts';
import { startRun } from './start-run.ts';

/** Tells the sandbox that the window is there, and keeps the session in step with Figma. */
export async function connect(): Promise<void> {
  onEvent(pluginPort, selectionChanged, heedSelection);
  try {
    const start = await callPlugin('ready', {});
    selectedLayers.value = start.selection;
    settings.value = start.settings;
    isViewOnly.value = start.viewOnly;
    interrupted.value = start.interrupted;
    const { recipe } = start;
    const { prompts } = start.windowState;
    // What the designer wrote and did not send comes before what made the selected picture.
    const own = recipe && prompts[recipe.job] === '' ? { [recipe.job]: recipe.prompt } : {};
    windowState.value = { ...start.windowState, prompts: { ...prompts, ...own } };
    isConnected.value = true;
    await heedCommand(start.command);
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'settings') };
  }
}

async function heedCommand(command: 'open' | 'fill-selection' | 'restore-originals') {
  if (command === 'restore-originals') await restoreOriginals();
  // What costs money starts only when its price has been seen.
  if (command === 'fill-selection' && settings.value.maker === 'sketch') await startRun();
}
