import { fail } from '../core/failure.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import { canWrite } from './can-write.ts';
import { seenIn } from './seen-in.ts';
import { switchVariant } from './show-variant.ts';
import { hasVariants, variedLayersIn } from './stored-variants.ts';
import { tellSelection } from './tell-selection.ts';
import { lookUpVaried } from './varied-layer.ts';

type Restored = PluginAnswers['restoreOriginals']['restored'];

/**
 * Shows the originals of the selected layers and of all that they hold, as one undo step. Answers
 * what was seen before, for those that changed. Throws `view-only`, or
 * `place-failed` at the first layer that refuses: those before it are restored.
 */
export async function restoreOriginals(): Promise<{ restored: Restored }> {
  const { selection } = figma.currentPage;
  const [first] = selection;
  if (first && !canWrite(first)) return fail('place', { kind: 'view-only' }, first);
  const ids = new Set(selection.flatMap(layersWithVariants).map(({ id }) => id));
  const restored: Restored = [];
  try {
    for (const layerId of ids) {
      const varied = await lookUpVaried(layerId);
      const hash = varied && seenIn(varied.stack);
      if (!hash) continue;
      switchVariant(varied, null);
      restored.push({ layerId, hash });
    }
  } finally {
    // Also what was restored before a layer refused.
    figma.commitUndo();
    tellSelection();
  }
  return { restored };
}

/** The layers with variants, of `node` and all that it holds. */
function layersWithVariants(node: SceneNode): SceneNode[] {
  const own = hasVariants(node) ? [node] : [];
  return 'findAllWithCriteria' in node ? [...own, ...variedLayersIn(node)] : own;
}
