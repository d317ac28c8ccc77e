import { invert, type Matrix } from '../../../src/core/geometry.ts';
import type { Paint } from '../paint.ts';
import { positiveZeros } from '../positive-zeros.ts';
import { readRest } from './read-rest.ts';
import { type RestPaint, restPaint } from './rest-schemas.ts';

const known = new Set([
  'SOLID',
  'GRADIENT_LINEAR',
  'GRADIENT_RADIAL',
  'GRADIENT_ANGULAR',
  'GRADIENT_DIAMOND',
  'IMAGE',
  'VIDEO',
  'PATTERN',
]);

/** The paints of a REST layer. Those of kinds that the workbench lacks are named in `leftOut`. */
export function importPaints(paints: readonly unknown[], leftOut: Set<string>): Paint[] {
  return paints.flatMap((paint) => {
    const type = paint instanceof Object ? Reflect.get(paint, 'type') : undefined;
    if (typeof type === 'string' && !known.has(type)) {
      leftOut.add(`Paints of type ${type}`);
      return [];
    }
    const imported = importPaint(readRest(restPaint, paint, 'A paint'));
    if (imported === null) leftOut.add('Gradients whose handles fall together');
    return imported === null ? [] : [imported];
  });
}

function importPaint(paint: RestPaint): Paint | null {
  const { visible, blendMode } = paint;
  switch (paint.type) {
    case 'SOLID': {
      const { a, ...color } = paint.color;
      const { type, boundVariables } = paint;
      return { type, visible, opacity: paint.opacity * a, blendMode, color, boundVariables };
    }
    case 'IMAGE': {
      const { scaleMode, imageRef, imageTransform, scalingFactor, ...kept } = paint;
      const image = { ...kept, imageHash: imageRef };
      if (scaleMode === 'STRETCH') {
        const whole: Matrix = [
          [1, 0, 0],
          [0, 1, 0],
        ];
        return { ...image, scaleMode: 'CROP', imageTransform: imageTransform ?? whole };
      }
      if (scaleMode === 'TILE') return { ...image, scaleMode, scalingFactor: scalingFactor ?? 1 };
      return { ...image, scaleMode };
    }
    case 'VIDEO': {
      const scaleMode = paint.scaleMode === 'STRETCH' ? 'CROP' : paint.scaleMode;
      return { ...paint, scaleMode, videoHash: null };
    }
    case 'PATTERN':
      return paint;
    default: {
      const { gradientHandlePositions, ...kept } = paint;
      const gradientTransform = invert(fromGradient(gradientHandlePositions));
      if (gradientTransform === null) return null;
      return { ...kept, gradientTransform: positiveZeros(gradientTransform) };
    }
  }
}

type Handle = { readonly x: number; readonly y: number };

/**
 * From the gradient's own square to the layer's: the handles are where (0, 0.5), (1, 0.5) and
 * (0, 1) of the gradient fall on the layer.
 */
function fromGradient([start, end, side]: readonly [Handle, Handle, Handle]): Matrix {
  const along = { x: end.x - start.x, y: end.y - start.y };
  const across = { x: 2 * (side.x - start.x), y: 2 * (side.y - start.y) };
  return [
    [along.x, across.x, start.x - across.x / 2],
    [along.y, across.y, start.y - across.y / 2],
  ];
}
