import type { Output } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { describeSelection } from './describe-selection.ts';
import { recipeOf } from './recipes.ts';
import { loadSettings } from './settings.ts';

/** What the window starts from. A layer's own recipe comes with it when the layer is selected. */
export async function startWindow(): Promise<Output<PluginCalls, 'ready'>> {
  // First what takes time: the selection must be the one of the moment of the answer.
  const settings = await loadSettings();
  const [node] = figma.currentPage.selection;
  return {
    selection: describeSelection(),
    settings,
    recipe: node ? recipeOf(node) : null,
  };
}
