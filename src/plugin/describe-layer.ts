import type { FillState, LayerFacts } from '../core/layer-facts.ts';
import { ancestorsOf } from './ancestors.ts';
import { isHidden } from './is-hidden.ts';
import { hasVariants } from './stored-variants.ts';

/** What the window needs to know of a layer to give it a role. */
export function describeLayer(node: SceneNode): LayerFacts {
  const { x, y, width, height } = node.absoluteBoundingBox ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    id: node.id,
    name: node.name,
    type: node.type,
    size: { width: node.width, height: node.height },
    boundsOnPage: { x, y, width, height },
    fills: fillState(node),
    hidden: isHidden(node),
    hasVariants: hasVariants(node),
  };
}

/** Paints that the `fills` setter takes back as it gave them out. */
const writablePaints = new Set([
  'SOLID',
  'GRADIENT_LINEAR',
  'GRADIENT_RADIAL',
  'GRADIENT_ANGULAR',
  'GRADIENT_DIAMOND',
  'IMAGE',
]);

function fillState(node: SceneNode): FillState {
  if (!('fills' in node)) return 'none-possible';
  const { fills } = node;
  if (fills === figma.mixed) return 'mixed';
  if (fills.some((paint) => paint.type === 'VIDEO')) return 'video';
  if (fills.some((paint) => !writablePaints.has(paint.type))) return 'unknown-paint';
  if (isRemote(node)) return 'read-only';
  return fills.some(isVisiblePicture) ? 'picture' : 'plain';
}

function isVisiblePicture(paint: Paint): boolean {
  return paint.type === 'IMAGE' && paint.visible !== false && paint.imageHash !== null;
}

/** Layers of a component that lives in another file cannot be written. */
function isRemote(node: SceneNode): boolean {
  return [node, ...ancestorsOf(node)].some(
    (layer) => (layer.type === 'COMPONENT' || layer.type === 'COMPONENT_SET') && layer.remote,
  );
}
