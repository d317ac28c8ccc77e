import { endAllPending, sweepPending } from './pending.ts';
import { tellSelection } from './tell-selection.ts';

/** What a run placed becomes one undo step, and no layer looks pending. */
export async function endRun(): Promise<Record<string, never>> {
  endAllPending();
  sweepPending();
  figma.commitUndo();
  tellSelection();
  return {};
}
