import type { Outcome } from '../jobs/outcome.ts';
import { say } from '../strings/say.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { orTell } from './trouble.ts';

/** Says in Figma what a run has placed: the designer may be looking at the canvas by now. */
export function tellPlaced(outcomes: readonly Outcome[]): void {
  const ids = outcomes.flatMap(({ kind, layer }) => (kind === 'placed' ? [layer.id] : []));
  if (ids.length === 0) return;
  const { placedNotice, show } = say.value;
  const button = { label: show, action: { kind: 'select' as const, ids } };
  const message = placedNotice(ids.length);
  void orTell('settings', () =>
    callPlugin('notify', { message, isError: false, button, thenClose: false }),
  );
}

/** Shows the originals of the selected layers and says so; the window was opened only for that. */
export async function restoreOriginals(): Promise<void> {
  await orTell('place', async () => {
    const { restored } = await callPlugin('restoreOriginals', {});
    const { restoredNotice, nothingRestored, undo } = say.value;
    const action = { kind: 'show' as const, variants: restored };
    await callPlugin('notify', {
      message: restored.length > 0 ? restoredNotice(restored.length) : nothingRestored,
      isError: false,
      button: restored.length > 0 ? { label: undo, action } : null,
      thenClose: true,
    });
  });
}
