import fc from 'fast-check';
import { type Matrix, multiply } from '../../src/core/geometry.ts';
import type { NodePatch } from '../../workbench/figma/new-record.ts';
import type { LayerProperties } from '../../workbench/page/automation/workbench.ts';
import type { PicturePage } from './picture-page.ts';
import type { Product } from './product.ts';
import { type RandomMask, randomMask } from './random-masks.ts';
import { solid } from './solid.ts';

/** The room that masks are spread over. */
const room = { width: 380, height: 300 };
const page = { width: 440, height: 380 };
/** Evenly spread: layers seldom lie on whole pixels then. */
const unit = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);

/** Upright, or anyhow turned about its middle, and flipped now and then. */
function lie(x: number, y: number, width: number, height: number): fc.Arbitrary<Matrix> {
  return fc
    .record({
      angle: fc.oneof(fc.constantFrom(0, 0, 0.25), unit),
      isFlipped: fc.boolean(),
      dx: unit,
      dy: unit,
    })
    .map(({ angle, isFlipped, dx, dy }) => {
      const [cos, sin] = [Math.cos(angle * 2 * Math.PI), Math.sin(angle * 2 * Math.PI)];
      const about: Matrix = [
        [cos, -sin, x + dx * 20 + width / 2],
        [sin, cos, y + dy * 20 + height / 2],
      ];
      const middle: Matrix = [
        [isFlipped ? -1 : 1, 0, ((isFlipped ? 1 : -1) * width) / 2],
        [0, 1, -height / 2],
      ];
      return multiply(about, middle);
    });
}

const scaleMode = fc.oneof(
  fc.constant({ scaleMode: 'FILL' }),
  fc.constant({ scaleMode: 'FIT' }),
  fc.record({ zoom: unit, x: unit, y: unit }).map(({ zoom, x, y }) => {
    const part = 0.4 + 0.6 * zoom;
    const imageTransform = [
      [part, 0, (1 - part) * x],
      [0, part, (1 - part) * y],
    ];
    return { scaleMode: 'CROP', imageTransform };
  }),
);

const target = fc
  .record({
    type: fc.constantFrom('RECTANGLE', 'RECTANGLE', 'ELLIPSE', 'FRAME'),
    width: fc.integer({ min: 150, max: 280 }),
    height: fc.integer({ min: 120, max: 220 }),
    radius: fc.constantFrom(0, 0, 8, 40),
    opacity: fc.constantFrom(1, 1, 0.6),
    paint: scaleMode,
  })
  .chain((fields) =>
    lie(40, 30, fields.width, fields.height).map((relativeTransform) => ({
      ...fields,
      relativeTransform,
    })),
  );

/** A picture, however it lies and is nested, and masks of any kind over it. */
export type RandomEdit = {
  readonly holder: { readonly relativeTransform: Matrix; readonly clipsContent: boolean };
  readonly target: LayerProperties & { readonly type: string; readonly paint: LayerProperties };
  readonly masks: readonly RandomMask[];
};

export const randomEdit: fc.Arbitrary<RandomEdit> = fc
  .record({
    relativeTransform: lie(20, 30, room.width, room.height),
    clipsContent: fc.boolean(),
    target,
    masks: fc.array(randomMask, { minLength: 1, maxLength: 3 }),
  })
  .map(({ target: layer, masks, ...holder }) => ({ holder, target: layer, masks }));

/** Adds it to the page, with a picture that the file holds. */
export async function addEdit(
  product: Product,
  { holder, target: layer, masks }: RandomEdit,
  imageHash: string,
): Promise<PicturePage> {
  const white = [solid(1)];
  const frame = await product.add('0:1', { type: 'FRAME', fills: white, ...page });
  const around = await product.add(frame, { type: 'FRAME', fills: white, ...room, ...holder });
  const { radius, paint, ...fields } = layer;
  // With it the workbench draws a see-through layer the same way whatever its paints are.
  const below = { ...solid(0.7), opacity: 0.5 };
  const id = await product.add(around, {
    ...fields,
    ...(fields.type === 'ELLIPSE' ? {} : cornersOf([radius, radius, radius, radius])),
    name: 'Target',
    fills: [below, { type: 'IMAGE', imageHash, ...paint }],
  });
  if (fields.type === 'FRAME') {
    await product.add(id, { type: 'ELLIPSE', x: 30, y: 20, width: 50, fills: [solid(0.5)] });
  }
  const maskIds: string[] = [];
  for (const mask of masks) maskIds.push(await addMask(product, around, mask));
  return { frame, target: id, masks: maskIds };
}

async function addMask(product: Product, parent: string, mask: RandomMask): Promise<string> {
  const [first] = mask.leaves;
  if (mask.holder === 'none' && first) return addLeaf(product, parent, first);
  const type = mask.holder === 'none' ? 'GROUP' : mask.holder;
  const id = await product.add(parent, { type, ...holderFields(type, mask) });
  for (const leaf of mask.leaves) await addLeaf(product, id, leaf);
  return id;
}

function holderFields(type: string, mask: RandomMask): LayerProperties {
  const { booleanOperation, ...fields } = mask.holderFields;
  if (type === 'FRAME') return { ...fields, relativeTransform: mask.holderTransform };
  return type === 'GROUP' ? {} : { booleanOperation, fills: [solid(0)] };
}

function addLeaf(
  product: Product,
  parent: string,
  { kind, fields, transform }: RandomMask['leaves'][number],
): Promise<string> {
  return product.add(parent, {
    type: kind,
    ...byFigmasNames(kind, fields),
    relativeTransform: transform,
  });
}

/** What a record keeps, as the plugin API has it. */
function byFigmasNames(
  kind: string,
  { cornerRadii, lineHeight, pointCount, ...fields }: NodePatch,
): LayerProperties {
  return {
    ...fields,
    ...(cornerRadii && cornersOf(cornerRadii)),
    ...(lineHeight && { lineHeight: { unit: 'PIXELS', value: lineHeight } }),
    ...((kind === 'POLYGON' || kind === 'STAR') && { pointCount }),
  };
}

function cornersOf(radii: readonly unknown[]): LayerProperties {
  const [topLeftRadius, topRightRadius, bottomRightRadius, bottomLeftRadius] = radii;
  return { topLeftRadius, topRightRadius, bottomRightRadius, bottomLeftRadius };
}
