import { paintsText } from '../core/paints-text.ts';
import { copyData } from './file-data.ts';
import type { Target } from './find-target.ts';
import { withoutPending } from './pending-paint.ts';

type Unproved = {
  readonly hash: string;
  /** The layer's paints with the patch. */
  readonly paints: string;
  takeBack(): void;
};

/** By the layer's id: what it takes to have each layer as it was before its last patch. */
const unproved = new Map<string, Unproved>();

/**
 * To be called before a patch is written on the layer, and what is answered once it is: then it can
 * be taken back as if it had never been, with all variants and with what it hides.
 *
 * @param isAbove whether the layer lies above a frame, whose size it gets for the patch.
 */
export function beforePatch(node: Target['node'], hides: readonly SceneNode[], isAbove: boolean) {
  const fills = ownPaints(node);
  const data = copyData(node);
  const relaunch = node.getRelaunchData();
  const seen = hides.map((layer) => ({ layer, visible: layer.visible }));
  const { width, height, x, y } = node;
  const takeBack = () => {
    // Any other layer is where a designer has it by now.
    if (isAbove && 'resize' in node) {
      node.resize(width, height);
      node.x = x;
      node.y = y;
    }
    node.fills = fills;
    data.putBack();
    node.setRelaunchData(relaunch);
    for (const { layer, visible } of seen) if (!layer.removed) layer.visible = visible;
  };
  return (hash: string) => {
    unproved.set(node.id, { hash, paints: paintsText(ownPaints(node)), takeBack });
  };
}

/**
 * Takes the patch back, if it is the last one that was placed on its layer, and nobody has painted
 * the layer since. Answers whether it is gone.
 */
export function takeBackPatch(node: Target['node'], hash: string): boolean {
  const last = unproved.get(node.id);
  if (last?.hash !== hash || last.paints !== paintsText(ownPaints(node))) return false;
  last.takeBack();
  unproved.delete(node.id);
  return true;
}

/** It stays: nothing is to be remembered of what was before. */
export function forgetBefore(node: SceneNode): void {
  unproved.delete(node.id);
}

/** The paints of a layer as Figma gives them out, which adds what was left to it. */
export function ownPaints({ fills }: Target['node']): Paint[] {
  return fills === figma.mixed ? [] : withoutPending(fills);
}
