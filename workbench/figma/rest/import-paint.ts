import { invert, type Matrix, type Point } from '../../../src/core/geometry.ts';
import type { GradientPaint, Paint } from '../paint.ts';
import { positiveZeros } from '../positive-zeros.ts';
import { gradientHandles } from './gradient-handles.ts';
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
      const gradientTransform = invert(fromGradient(paint.type, gradientHandlePositions));
      if (gradientTransform === null) return null;
      return { ...kept, gradientTransform: positiveZeros(gradientTransform) };
    }
  }
}

/** From the gradient's own square to the layer's, by where the three handles lie in either. */
function fromGradient(
  type: GradientPaint['type'],
  [start, end, side]: readonly [Point, Point, Point],
): Matrix {
  const own = gradientHandles(type);
  const width = own[1].x - own[0].x;
  const height = own[2].y - own[0].y;
  const along = { x: (end.x - start.x) / width, y: (end.y - start.y) / width };
  const across = { x: (side.x - start.x) / height, y: (side.y - start.y) / height };
  return [
    [along.x, across.x, start.x - along.x * own[0].x - across.x * own[0].y],
    [along.y, across.y, start.y - along.y * own[0].x - across.y * own[0].y],
  ];
}
