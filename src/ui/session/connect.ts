import { toFailure } from '../../core/failure.ts';
import { selectionChanged } from '../../protocol/contract.ts';
import { onEvent } from '../../protocol/events.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { pluginPort } from '../wire/plugin-port.ts';
import { idle } from './run-state.ts';
import { isConnected, prompt, run, selectedLayers, settings } from './session.ts';

/** Tells the sandbox that the window is there, and keeps the session in step with Figma. */
export async function connect(): Promise<void> {
  onEvent(pluginPort, selectionChanged, (layers) => {
    selectedLayers.value = layers;
    // What could not start was about layers that are no longer the ones selected.
    if (run.value.kind === 'refused') run.value = idle;
  });
  try {
    const start = await callPlugin('ready', {});
    selectedLayers.value = start.selection;
    settings.value = start.settings;
    prompt.value ||= start.recipe?.prompt ?? '';
    isConnected.value = true;
  } catch (thrown) {
    run.value = { kind: 'refused', failure: toFailure(thrown, 'settings') };
  }
}
