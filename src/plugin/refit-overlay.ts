import { nodeFromPicture } from '../core/edit/picture-placement.ts';
import type { Target } from './find-target.ts';
import { inRoom, placementOf } from './picture-paints.ts';

/**
 * A layer above all that a frame holds, as large as the frame again, which was resized or has moved
 * what it holds. Its patches stay where they are on the page.
 */
export function refitOverlay({ node, paints }: Target, { width, height }: SceneNode): Target {
  const isFit = node.x === 0 && node.y === 0 && node.width === width && node.height === height;
  if (isFit || !('resize' in node)) return { node, paints };
  const room = { x: -node.x, y: -node.y, width, height };
  const fitted = paints.map((paint) => {
    // A patch is a crop, whose place does not depend on the size of its picture.
    if (paint.type !== 'IMAGE' || paint.scaleMode !== 'CROP') return paint;
    return inRoom(paint, nodeFromPicture(placementOf(paint), node, node), room);
  });
  node.resize(width, height);
  node.x = 0;
  node.y = 0;
  node.fills = fitted;
  return { node, paints: fitted };
}
