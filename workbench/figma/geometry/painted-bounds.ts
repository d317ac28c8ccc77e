import {
  boundsAfter,
  intersection,
  type Matrix,
  multiply,
  type Rect,
  union,
} from '../../../src/core/geometry.ts';
import type { NodeRecord } from '../node-record.ts';
import type { Effect, Paint } from '../paint.ts';
import type { Scene } from '../scene.ts';
import { fitsItsChildren, ownTransform } from './absolute-transform.ts';
import { meanScale } from './mean-scale.ts';
import { outline } from './outline.ts';
import { pathBounds } from './path-bounds.ts';
import type { PathKernel } from './path-kernel.ts';
import { centredStroke } from './stroke-outline.ts';

/**
 * The box around all that a layer paints by itself: fills, strokes, shadows, blur and what its
 * children paint within its clip. `container` leads from the layer's container to the space that
 * the box is wanted in. Null when nothing would be seen.
 */
export function paintedBounds(
  scene: Scene,
  node: NodeRecord,
  container: Matrix,
  kernel: PathKernel,
): Rect | null {
  if (!node.visible || node.opacity === 0) return null;
  const matrix = multiply(container, ownTransform(node));
  const own = ownBounds(scene, node, matrix, kernel);
  const inner = fitsItsChildren(node) ? container : matrix;
  const ofChildren =
    node.type === 'BOOLEAN_OPERATION' ? null : childBounds(scene, node, inner, kernel);
  const box = boxBounds(node, matrix);
  const seen = node.clipsContent && ofChildren ? intersection(ofChildren, box) : ofChildren;
  const painted = unionOf([own, seen, hasBox(node) && (own ?? seen) ? box : null]);
  return painted && grownByEffects(painted, node.effects, matrix);
}

/** What a mask and the layers over it leave of each other: later children only count within it. */
function childBounds(
  scene: Scene,
  node: NodeRecord,
  container: Matrix,
  kernel: PathKernel,
): Rect | null {
  let mask: Rect | null = null;
  const boxes: (Rect | null)[] = [];
  for (const child of node.childIds.map((id) => scene.node(id))) {
    if (child.isMask && child.visible) {
      const box = maskBounds(scene, child, container, kernel);
      mask = mask ? (intersection(mask, box) ?? nothing) : box;
      continue;
    }
    const bounds = paintedBounds(scene, child, container, kernel);
    boxes.push(bounds && mask ? intersection(bounds, mask) : bounds);
  }
  return unionOf(boxes);
}

/** What a mask lets through: by its shape, or by its paint, which may be none. */
export function maskBounds(
  scene: Scene,
  mask: NodeRecord,
  container: Matrix,
  kernel: PathKernel,
): Rect {
  if (mask.maskType === 'VECTOR') return boxBounds(mask, multiply(container, ownTransform(mask)));
  return paintedBounds(scene, mask, container, kernel) ?? nothing;
}

const nothing: Rect = { x: 0, y: 0, width: 0, height: 0 };

function ownBounds(
  scene: Scene,
  node: NodeRecord,
  matrix: Matrix,
  kernel: PathKernel,
): Rect | null {
  const isFilled = node.fills.some(isSeen);
  const isStroked = node.strokes.some(isSeen);
  if (!isFilled && !isStroked) return null;
  const lines = outline(scene, node, kernel);
  const closed = lines.filter(({ windingRule }) => windingRule !== 'NONE');
  const area = unionOf(closed.map((path) => pathBounds(path, matrix)));
  const stroke = isStroked ? centredStroke(lines, node, kernel) : [];
  const whole = unionOf(stroke.map((path) => pathBounds(path, matrix)));
  const isInside = node.strokeAlign === 'INSIDE' && area !== null;
  return unionOf([isFilled ? area : null, whole && isInside ? intersection(whole, area) : whole]);
}

export function isSeen(paint: Paint): boolean {
  return paint.visible && paint.opacity > 0;
}

/** Frames take up their whole box as soon as anything in them is seen, even without a fill. */
function hasBox({ type }: NodeRecord): boolean {
  return ['FRAME', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'SECTION'].includes(type);
}

function boxBounds({ width, height }: NodeRecord, matrix: Matrix): Rect {
  return boundsAfter(matrix, { x: 0, y: 0, width, height });
}

/** A shadow or blur reaches one radius beyond what casts it. */
function grownByEffects(bounds: Rect, effects: readonly Effect[], matrix: Matrix): Rect {
  const [[a, c], [b, d]] = matrix;
  const scale = meanScale(matrix);
  const boxes = effects
    .filter(({ visible, type }) => visible && (type === 'DROP_SHADOW' || type === 'LAYER_BLUR'))
    .map(({ type, radius, offset, spread }) => {
      const isShadow = type === 'DROP_SHADOW';
      const reach = Math.max(0, (radius + (isShadow ? spread : 0)) * scale);
      const { x, y } = isShadow ? offset : nothing;
      return {
        x: bounds.x - reach + a * x + c * y,
        y: bounds.y - reach + b * x + d * y,
        width: bounds.width + 2 * reach,
        height: bounds.height + 2 * reach,
      };
    });
  return boxes.reduce(union, bounds);
}

function unionOf(boxes: readonly (Rect | null)[]): Rect | null {
  return boxes.reduce((sum, box) => (sum && box ? union(sum, box) : (sum ?? box)), null);
}
