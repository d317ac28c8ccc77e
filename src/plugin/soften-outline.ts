import type { Matrix } from '../core/geometry.ts';
import type { OutlinePart } from '../core/outline.ts';
import type { ToTarget } from './outline-own-paints.ts';

/** A part of a mask layer with that layer's own opacity and layer blur, over those of what it holds. */
export function soften(part: OutlinePart, node: SceneNode, toTarget: ToTarget): OutlinePart {
  const opacity = 'opacity' in node ? node.opacity : 1;
  const blur = blurOf(node) * scaleOf(toTarget(node));
  return {
    ...part,
    ...(opacity < 1 && { opacity: (part.opacity ?? 1) * opacity }),
    // Variances of blurs add up.
    ...(blur > 0 && { blur: Math.hypot(part.blur ?? 0, blur) }),
  };
}

function blurOf(node: SceneNode): number {
  if (!('effects' in node)) return 0;
  const blurs = node.effects.flatMap((effect) =>
    effect.type === 'LAYER_BLUR' && effect.visible ? [effect.radius] : [],
  );
  return Math.max(0, ...blurs);
}

function scaleOf([[a, c], [b, d]]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
