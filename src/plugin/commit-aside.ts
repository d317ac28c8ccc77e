import { isRunUnderWay } from './pending.ts';

/**
 * Makes a step of what was written beside a run, so that taking back a run does not take it back as
 * well. In the middle of a run it stays a part of that: the run must be one step.
 */
export function commitAside(): void {
  if (!isRunUnderWay()) figma.commitUndo();
}
