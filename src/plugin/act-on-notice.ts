import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { selectLayers } from './select-layers.ts';
import { switchVariant } from './show-variant.ts';
import { tellSelection } from './tell-selection.ts';
import { lookUpVaried } from './varied-layer.ts';

type Button = NonNullable<Input<PluginCalls, 'notify'>['button']>;

/** What a notice's button does. */
export async function actOnNotice(action: Button['action']): Promise<void> {
  if (action.kind === 'select') await selectLayers(action);
  else await showAgain(action.variants);
}

/** Shows variants as one undo step; those that are gone meanwhile stay gone. */
async function showAgain(
  variants: readonly { readonly layerId: string; readonly hash: string }[],
): Promise<void> {
  for (const { layerId, hash } of variants) {
    const varied = await lookUpVaried(layerId);
    const isThere = varied?.stack.variants.made.some((variant) => variant.hash === hash);
    if (varied && isThere) switchVariant(varied, hash);
  }
  figma.commitUndo();
  tellSelection();
}
