import { toFailure } from '../../core/failure.ts';
import type { Input } from '../../protocol/calls.ts';
import type { PluginCalls } from '../../protocol/contract.ts';
import type { Outcome } from '../jobs/outcome.ts';
import { failureSentence, say } from '../strings/say.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { inBackground } from './trouble.ts';

type Button = Input<PluginCalls, 'notify'>['button'];

/** Says in Figma what a run has placed, if the designer has turned to the canvas by now. */
export function tellPlaced(outcomes: readonly Outcome[]): void {
  const ids = outcomes.flatMap(({ kind, layer }) => (kind === 'placed' ? [layer.id] : []));
  if (ids.length === 0 || document.hasFocus()) return;
  const { placedNotice, show } = say.value;
  const button = { label: show, action: { kind: 'select' as const, ids } };
  const message = placedNotice(ids.length);
  void inBackground('settings', () =>
    callPlugin('notify', { message, isError: false, button, thenClose: false }),
  );
}

/**
 * Shows the originals of the selected layers and says so. The window is hidden: whatever comes of
 * it is told by Figma, and ends the plugin.
 */
export async function restoreOriginals(): Promise<void> {
  const { restoredNotice, nothingRestored, undo } = say.value;
  const tell = (message: string, button: Button = null, isError = false) =>
    callPlugin('notify', { message, isError, button, thenClose: true });
  try {
    const { restored } = await callPlugin('restoreOriginals', {});
    if (restored.length === 0) await tell(nothingRestored);
    else {
      const action = { kind: 'show' as const, variants: restored };
      await tell(restoredNotice(restored.length), { label: undo, action });
    }
  } catch (thrown) {
    await tell(failureSentence(toFailure(thrown, 'place')), null, true);
  }
}
