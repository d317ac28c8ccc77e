import { fail } from '../core/failure.ts';
import { isInsideInstance } from './is-inside-instance.ts';
import { type Change, fade } from './with-changes.ts';

type Fadable = SceneNode & MinimalBlendMixin;

/**
 * What to change so that the layer shows its own paints alone, at full strength and without
 * effects. A patch becomes one of these paints: what the layer's opacity, its effects and its
 * children do to it comes on top by itself.
 *
 * Children are made transparent, not hidden: a hidden child would move the others in auto layout.
 * Throws `inside-instance`, `opacity-bound` or `layer-blurred`, before anything is touched.
 */
export function ownPaintsAlone(node: SceneNode): Change[] {
  refuseBlur(node);
  // A layer at opacity 0 shows nothing: its export fails, and the designer is told.
  const children = fadeAll(node, shownChildren(node));
  return [...children, ...atFullStrength(node), ...withoutEffects(node)];
}

/**
 * What to change so that these layers, those of them that lie in `node`, are not seen, and the rest
 * of it at full strength: a patch above it gets the layer's opacity too.
 */
export function withoutLayers(node: SceneNode, layers: readonly SceneNode[]): Change[] {
  refuseBlur(node);
  const inside = layers.filter(
    (layer): layer is Fadable =>
      'opacity' in layer && layer.opacity > 0 && !isMask(layer) && isInside(layer, node),
  );
  return [...fadeAll(node, inside), ...atFullStrength(node)];
}

function atFullStrength(node: SceneNode): Change[] {
  const isFaded = 'opacity' in node && node.opacity > 0 && node.opacity < 1;
  if (!isFaded) return [];
  refuseBound(node, node);
  return [fade(node, 1)];
}

function fadeAll(node: SceneNode, layers: readonly Fadable[]): Change[] {
  for (const layer of layers) refuseBound(node, layer);
  return layers.map((layer) => fade(layer, 0));
}

/** The children that draw something. */
function shownChildren(node: SceneNode): Fadable[] {
  if (!('children' in node) || node.type === 'BOOLEAN_OPERATION') return [];
  return node.children.filter(
    (child): child is Fadable =>
      child.visible && 'opacity' in child && child.opacity > 0 && !isMask(child),
  );
}

/** A mask of Figma: it draws nothing, and fading it changes the others. */
function isMask(layer: SceneNode): boolean {
  return 'isMask' in layer && layer.isMask;
}

/** An effect style would be gone for good: then what it draws is part of the picture. */
function withoutEffects(node: SceneNode): Change[] {
  if (!('effects' in node) || node.effectStyleId !== '' || isInsideInstance(node)) return [];
  const { effects } = node;
  if (!effects.some(({ visible }) => visible)) return [];
  const make = () => {
    node.effects = effects.map((effect) => ({ ...effect, visible: false }));
  };
  const takeBack = () => {
    node.effects = effects;
  };
  return [{ layer: node, make, takeBack }];
}

/** It would carry a patch's pixels past the mask. */
function refuseBlur(node: SceneNode): void {
  const isBlurred =
    'effects' in node && node.effects.some(({ type, visible }) => type === 'LAYER_BLUR' && visible);
  if (isBlurred) fail('capture', { kind: 'layer-blurred' }, node);
}

/** Where the old state could not be restored to the letter. */
function refuseBound(node: SceneNode, layer: Fadable): void {
  if (isInsideInstance(node)) fail('capture', { kind: 'inside-instance' }, node);
  if (layer.boundVariables?.opacity) {
    fail('capture', { kind: 'opacity-bound', child: layer.name }, node);
  }
}

function isInside(layer: BaseNode, node: SceneNode): boolean {
  return layer.parent !== null && (layer.parent.id === node.id || isInside(layer.parent, node));
}
