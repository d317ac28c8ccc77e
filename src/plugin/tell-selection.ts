import type { selectionChanged } from '../protocol/answers.ts';
import { emitEvent } from '../protocol/events.ts';
import { describeSelection } from './describe-selection.ts';
import { uiPort } from './ui-port.ts';

/** Tells the window what is selected now, and what the selected layers are like. */
export function tellSelection(): void {
  emitEvent<typeof selectionChanged>(uiPort, 'selectionChanged', describeSelection());
}
