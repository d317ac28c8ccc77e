import { cropInRoom, type PicturePaint, pixelsPerUnit } from '../core/edit/picture-placement.ts';
import { identity, type Matrix, type Rect, type Size } from '../core/geometry.ts';

/** A picture paint with the size of its picture in pixels. */
export type SizedPaint = { readonly paint: PicturePaint; readonly picture: Size };

/** The pictures that are shown among paints. */
export async function picturePaints(paints: readonly Paint[]): Promise<SizedPaint[]> {
  const found: SizedPaint[] = [];
  for (const paint of paints) {
    if (paint.type !== 'IMAGE' || paint.visible === false) continue;
    const picture = await pictureSize(paint);
    if (picture) found.push({ paint: placementOf(paint), picture });
  }
  return found;
}

/** The paints of any layer; none where parts of it have different ones. */
export function paintsOf(node: SceneNode): readonly Paint[] {
  return 'fills' in node && node.fills !== figma.mixed ? node.fills : [];
}

/** Null for a picture that the document has lost. */
export async function pictureSize({ imageHash }: ImagePaint): Promise<Size | null> {
  const image = imageHash === null ? null : figma.getImageByHash(imageHash);
  return image ? image.getSizeAsync() : null;
}

/** How the paint lays its picture on the layer, with what Figma leaves out filled in. */
export function placementOf({ scaleMode, ...paint }: ImagePaint): PicturePaint {
  return {
    scaleMode,
    transform: paint.imageTransform ?? identity,
    rotation: paint.rotation ?? 0,
    tileScale: paint.scalingFactor ?? 1,
  };
}

/** A paint that shows its picture where it was, on a layer that has become `room`. */
export function inRoom(paint: ImagePaint, place: Matrix | null, room: Rect): ImagePaint {
  const crop = place && cropInRoom(place, room);
  if (!crop) return paint;
  const { scalingFactor: _scale, rotation: _rotation, ...kept } = paint;
  const [[a, c, e], [b, d, f]] = crop;
  const imageTransform: Transform = [
    [a, c, e],
    [b, d, f],
  ];
  return { ...kept, scaleMode: 'CROP', imageTransform };
}

/** What has no picture is as fine as a dense screen shows it. */
const withoutPicture = 2;

/**
 * Pixels for one node unit of the finest picture that the layer shows with these paints; where there
 * is none of those in the layers inside.
 */
export async function finestPixels(
  node: SceneNode,
  paints: readonly Paint[],
  inside: readonly SceneNode[],
): Promise<number> {
  const own = await densitiesOf(node, paints);
  if (own.length > 0) return Math.max(...own);
  const densities: number[] = [];
  for (const layer of inside) densities.push(...(await densitiesOf(layer, paintsOf(layer))));
  return densities.length > 0 ? Math.max(...densities) : withoutPicture;
}

async function densitiesOf(node: SceneNode, paints: readonly Paint[]): Promise<number[]> {
  const shown = await picturePaints(paints);
  return shown.map(({ paint, picture }) => pixelsPerUnit(paint, picture, node));
}

/** The layers in `node` that may hold pictures. */
export function picturedIn(node: SceneNode): SceneNode[] {
  return 'findAllWithCriteria' in node
    ? node.findAllWithCriteria({ types: [...picturedTypes] })
    : [];
}

const picturedTypes = [
  'RECTANGLE',
  'FRAME',
  'COMPONENT',
  'INSTANCE',
  'ELLIPSE',
  'VECTOR',
  'POLYGON',
  'STAR',
  'BOOLEAN_OPERATION',
] as const;
