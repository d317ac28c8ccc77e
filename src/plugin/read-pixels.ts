import { fail } from '../core/failure.ts';
import type { CapturedPicture } from '../protocol/answers.ts';
import { basePaints } from './base-paints.ts';
import { type EditSubject, patchLayer } from './edit-subject.ts';
import { exportPixels } from './export-pixels.ts';
import { ownPaintsAlone, withoutLayers } from './own-paints-alone.ts';
import { withoutPendingLook } from './pending.ts';
import { type Change, withChanges } from './with-changes.ts';

/**
 * The pixels that an edit of the subject is about, `scale` of them for one node unit: a layer's own
 * paints alone, or all that a frame shows without the masks in it. The document is left as it was
 * found, also when the export fails.
 *
 * @param base the variant to show for it, null for the original; undefined for what is seen.
 */
export async function readPixels(
  subject: EditSubject,
  masks: readonly SceneNode[],
  scale: number,
  base?: string | null,
): Promise<CapturedPicture> {
  const { node } = subject.target;
  return withoutPendingLook(node, () => {
    const changes = [
      ...(subject.overlay === undefined ? ownPaintsAlone(node) : withoutLayers(node, masks)),
      ...showBase(subject, base),
    ];
    return withChanges(changes, () => exportPixels(node, scale));
  });
}

/** Throws `variant-gone`. */
function showBase(subject: EditSubject, base?: string | null): Change[] {
  const layer = patchLayer(subject)?.node;
  const during = layer && basePaints(layer, base).get(layer.id);
  if (!layer || !during) {
    // Without variants the original is what is seen.
    return base ? fail('capture', { kind: 'variant-gone' }, subject.target.node) : [];
  }
  const before = layer.fills;
  if (before === figma.mixed) return [];
  const make = () => {
    layer.fills = during;
  };
  const takeBack = () => {
    layer.fills = before;
  };
  return [{ layer, make, takeBack }];
}
