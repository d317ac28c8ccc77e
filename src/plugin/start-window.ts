import type { PluginAnswers } from '../protocol/answers.ts';
import { canWrite } from './can-write.ts';
import { describeSelection } from './describe-selection.ts';
import { sweepPending } from './pending.ts';
import { recipeOf } from './recipes.ts';
import { loadSettings } from './settings.ts';
import { loadTray } from './tray.ts';
import { loadWindowState } from './window-state.ts';

type Start = PluginAnswers['ready'];

/** What the window starts from. A layer's own recipe comes with it when the layer is selected. */
export async function startWindow(): Promise<Start> {
  // First what takes time: the selection must be the one of the moment of the answer.
  const settings = await loadSettings();
  const windowState = await loadWindowState();
  const tray = await loadTray();
  const interrupted = sweepPending();
  // A step of its own: taking back the first run must not bring the pending looks back.
  if (interrupted.length > 0) figma.commitUndo();
  const [node] = figma.currentPage.selection;
  return {
    selection: describeSelection(),
    settings,
    windowState,
    recipe: node ? recipeOf(node) : null,
    command: readCommand(figma.command),
    viewOnly: !canWrite(figma.currentPage),
    interrupted,
    tray,
  };
}

/** Without a menu item Figma's command is empty. */
function readCommand(command: string): Start['command'] {
  return command === 'fill-selection' || command === 'restore-originals' ? command : 'open';
}
