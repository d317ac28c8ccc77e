import { sweepPending } from './pending.ts';
import { tellSelection } from './tell-selection.ts';

/** Takes back the last step in Figma. A pending look that came back with it goes again. */
export async function undo(): Promise<Record<string, never>> {
  figma.triggerUndo();
  sweepPending();
  tellSelection();
  return {};
}
