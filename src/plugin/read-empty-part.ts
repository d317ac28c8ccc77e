import { overlapOf } from '../core/edit/overlap.ts';
import { drawnInside, nodeFromPicture, shownPart } from '../core/edit/picture-placement.ts';
import { invert, type Matrix, multiply } from '../core/geometry.ts';
import type { MaskOutline, OutlineShape } from '../core/outline.ts';
import { ancestorsOf } from './ancestors.ts';
import { paintsOf, picturedIn, picturePaints } from './picture-paints.ts';

/**
 * What no picture of the layer covers, its own or one of a layer in it, with a little of the
 * pictures' edges. No parts when there is nothing empty, or no picture.
 *
 * @param instead the paints that one of the layers shows instead of its own, by its id.
 */
export async function readEmptyPart(
  node: SceneNode,
  instead: ReadonlyMap<string, readonly Paint[]> = new Map(),
): Promise<MaskOutline> {
  const places = await picturePlaces(node, instead);
  const isCovered = places.some((place) => covers(place, node));
  if (places.length === 0 || isCovered) return { parts: [] };
  // Beyond the layer too: its own edge is no edge of what is empty.
  const { width, height } = node;
  const shape = box(3, 3, [
    [width, 0, -width],
    [0, height, -height],
  ]);
  const cut = places.map((place) => box(1, 1, drawnInside(place, overlapOf(node), node)));
  return { parts: [{ shape, keep: [], cut }] };
}

/** The unit square of what is seen of each picture to units of `node`. */
async function picturePlaces(
  node: SceneNode,
  instead: ReadonlyMap<string, readonly Paint[]>,
): Promise<Matrix[]> {
  const nodeFromPage = invert(node.absoluteTransform);
  if (!nodeFromPage) return [];
  const places: Matrix[] = [];
  for (const layer of [node, ...picturedIn(node)]) {
    if (layer.id !== node.id && isHiddenIn(layer, node)) continue;
    const toNode = multiply(nodeFromPage, layer.absoluteTransform);
    for (const { paint, picture } of await picturePaints(
      instead.get(layer.id) ?? paintsOf(layer),
    )) {
      // Tiles have no end.
      const place = nodeFromPicture(paint, picture, layer);
      const part = place ? shownPart(place, layer) : ownBox(layer);
      if (part) places.push(multiply(toNode, part));
    }
  }
  return places;
}

function ownBox({ width, height }: SceneNode): Matrix {
  return [
    [width, 0, 0],
    [0, height, 0],
  ];
}

function isHiddenIn(layer: SceneNode, node: SceneNode): boolean {
  const around = ancestorsOf(layer);
  const upTo = around.findIndex(({ id }) => id === node.id);
  return [layer, ...around.slice(0, upTo)].some((one) => 'visible' in one && !one.visible);
}

/** Whether the square that `place` makes of the unit square holds all four corners of the node. */
function covers(place: Matrix, { width, height }: SceneNode): boolean {
  const unitFromNode = invert(place);
  if (!unitFromNode) return false;
  const [[a, c, e], [b, d, f]] = unitFromNode;
  const isIn = (x: number, y: number) => {
    const slack = 1e-3;
    const [u, v] = [a * x + c * y + e, b * x + d * y + f];
    return u > -slack && u < 1 + slack && v > -slack && v < 1 + slack;
  };
  return isIn(0, 0) && isIn(width, 0) && isIn(0, height) && isIn(width, height);
}

function box(width: number, height: number, toTarget: Matrix): OutlineShape {
  const data = `M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} Z`;
  return { paths: [{ data, rule: 'nonzero' }], toTarget };
}
