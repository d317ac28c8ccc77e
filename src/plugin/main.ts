import { clampWindow } from '../core/window-state.ts';
import { calls } from '../protocol/contract.ts';
import { serveCalls } from '../protocol/serve-calls.ts';
import { handlers } from './handlers.ts';
import { interruptPending } from './pending.ts';
import { tellSelection } from './tell-selection.ts';
import { uiPort } from './ui-port.ts';
import { loadWindowState } from './window-state.ts';
import { loadWriter } from './writer.ts';

void start();

/** The window opens at its stored size, so it does not open before that is known. */
async function start(): Promise<void> {
  await loadWriter();
  const { size } = await loadWindowState();
  figma.showUI(__html__, {
    ...clampWindow(size),
    themeColors: true,
    // Putting originals back is done when a window would have been looked at.
    visible: figma.command !== 'restore-originals',
  });
  serveCalls(uiPort, calls, handlers);
  figma.on('selectionchange', tellSelection);
  figma.on('currentpagechange', tellSelection);
  figma.on('close', interruptPending);
}
