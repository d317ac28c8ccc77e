import { contains, intersection } from './geometry.ts';
import type { LayerFacts } from './layer-facts.ts';
import type { RefusalReason, Role, SelectedLayer, Selection } from './selection.ts';

/** The designer's own decision for a layer, by layer id. */
export type RoleChoices = { readonly [layerId: string]: Role };

const outlineTypes = new Set([
  'VECTOR',
  'BOOLEAN_OPERATION',
  'ELLIPSE',
  'POLYGON',
  'STAR',
  'RECTANGLE',
  'LINE',
  'TEXT',
  'FRAME',
  'GROUP',
  'COMPONENT',
  'INSTANCE',
]);

/** Layers that are drawn by hand: over a box they are a mask even when the box holds no picture. */
const drawnTypes = new Set(['VECTOR', 'BOOLEAN_OPERATION', 'LINE', 'GROUP']);

const holderTypes = new Set(['FRAME', 'GROUP', 'COMPONENT', 'INSTANCE']);

/**
 * Reads selected layers as targets, masks, references and refused layers.
 *
 * A shape over a picture is its mask; something drawn over a box is the box's mask; further
 * pictures beside a masked one are references; everything else with fills is a target. What the
 * designer chose for a layer comes first, wherever it makes sense: a mask must touch its picture.
 *
 * @param isFill the designer wants to fill: everything that can be a target is one.
 */
export function readRoles(
  layers: readonly LayerFacts[],
  choices: RoleChoices,
  isFill = false,
): Selection {
  const usable = layers.filter((layer) => unusable(layer) === null);
  const base = isFill ? null : findBase(usable, choices);
  // Masks are hidden when their work is done, and good for more of it.
  const shapes = layers.filter((layer) => [null, 'hidden'].includes(unusable(layer)));
  const masks = base ? shapes.filter((layer) => isMaskOf(layer, base, choices)) : [];
  const roleOf = (layer: LayerFacts): Role | RefusalReason => {
    const reason = unusable(layer);
    if (reason && !masks.includes(layer)) return reason;
    if (!base || masks.length === 0) return alone(layer);
    return besideMasks(layer, base, masks, choices);
  };

  const roles = layers.map((layer) => ({ layer, role: roleOf(layer) }));
  const isAlone = usable.length === 1 && masks.length === 0;
  const pictures = usable.filter(({ fills }) => fills === 'picture').length;
  const offered = (layer: LayerFacts) =>
    couldBe(layer).filter((role) => {
      if (role === 'mask') return !isAlone;
      // The only picture is the one that is edited.
      return role === 'target' || (masks.length > 0 && pictures > 1);
    });
  const withRole = (role: Role) =>
    roles
      .filter((entry) => entry.role === role)
      .map(({ layer }) => selected(layer, role, offered(layer)));
  return {
    targets: withRole('target'),
    masks: withRole('mask'),
    references: withRole('reference'),
    refused: roles.flatMap(({ layer, role }) =>
      isRole(role) ? [] : [{ id: layer.id, name: layer.name, reason: role }],
    ),
  };
}

function isRole(role: Role | RefusalReason): role is Role {
  return role === 'target' || role === 'mask' || role === 'reference';
}

function selected(layer: LayerFacts, role: Role, roles: readonly Role[]): SelectedLayer {
  const { id, name, type, size } = layer;
  return { id, name, type, size, hasPicture: layer.fills === 'picture', role, couldBe: roles };
}

function couldBe(layer: LayerFacts): Role[] {
  const roles: Role[] = [];
  if (whyNoTarget(layer) === null) roles.push('target');
  if (outlineTypes.has(layer.type)) roles.push('mask');
  if (layer.fills === 'picture') roles.push('reference');
  return roles;
}

function chosen(layer: LayerFacts, choices: RoleChoices): Role | undefined {
  const choice = choices[layer.id];
  return choice && couldBe(layer).includes(choice) ? choice : undefined;
}

/** Why the layer cannot be a target, or null when it can. */
export function whyRefused(layer: LayerFacts): RefusalReason | null {
  return unusable(layer) ?? whyNoTarget(layer);
}

function unusable(layer: LayerFacts): RefusalReason | null {
  if (layer.hidden) return 'hidden';
  if (layer.type === 'SECTION') return 'section';
  if (layer.type === 'SLICE') return 'slice';
  const { width, height } = layer.size;
  // A line has a length and no height; a stray click with a shape tool leaves 0.01 x 0.01.
  const isEmpty = layer.type === 'LINE' ? width < 0.1 : width < 0.1 || height < 0.1;
  return isEmpty ? 'empty' : null;
}

function whyNoTarget(layer: LayerFacts): RefusalReason | null {
  if (layer.type === 'GROUP') return 'group';
  if (layer.type === 'LINE') return 'line';
  switch (layer.fills) {
    case 'none-possible':
      return 'no-fills';
    case 'mixed':
      return 'mixed-fills';
    case 'video':
    case 'unknown-paint':
    case 'read-only':
      return layer.fills;
    case 'plain':
    case 'picture':
      return null;
  }
}

/** The layer that masks are read against: the chosen target, else the picture or box most covered. */
function findBase(layers: readonly LayerFacts[], choices: RoleChoices): LayerFacts | null {
  const possible = layers.filter(
    (layer) => whyNoTarget(layer) === null && (chosen(layer, choices) ?? 'target') === 'target',
  );
  const byChoice = possible.find((layer) => chosen(layer, choices) === 'target');
  if (byChoice) return byChoice;
  const pictures = possible.filter((layer) => layer.fills === 'picture');
  const boxes = possible.filter((layer) => !drawnTypes.has(layer.type));
  const ranked = pictures.length > 0 ? pictures : boxes;
  const covered = (base: LayerFacts) =>
    layers.filter((layer) => isMaskOf(layer, base, choices)).length;
  return ranked.reduce<LayerFacts | null>(
    (best, layer) => (best && covered(best) >= covered(layer) ? best : layer),
    null,
  );
}

function isMaskOf(layer: LayerFacts, base: LayerFacts, choices: RoleChoices): boolean {
  if (layer.id === base.id || !touches(layer, base)) return false;
  const choice = chosen(layer, choices);
  if (choice) return choice === 'mask';
  if (!outlineTypes.has(layer.type) || layer.fills === 'picture') return false;
  // What holds the picture is selected along with it, and would mask all of it.
  if (holderTypes.has(layer.type) && contains(layer.boundsOnPage, base.boundsOnPage)) return false;
  return base.fills === 'picture' || drawnTypes.has(layer.type);
}

/** A line's box has no area, so boxes are widened by half a unit before they are compared. */
function touches(layer: LayerFacts, base: LayerFacts): boolean {
  const { x, y, width, height } = layer.boundsOnPage;
  const widened = { x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 };
  return intersection(widened, base.boundsOnPage) !== null;
}

function alone(layer: LayerFacts): Role | RefusalReason {
  return whyNoTarget(layer) ?? 'target';
}

function besideMasks(
  layer: LayerFacts,
  base: LayerFacts,
  masks: readonly LayerFacts[],
  choices: RoleChoices,
): Role | RefusalReason {
  if (layer.id === base.id) return 'target';
  if (masks.includes(layer)) return 'mask';
  const isReference = chosen(layer, choices) === 'reference' || layer.fills === 'picture';
  return isReference ? 'reference' : 'mask-misses';
}
