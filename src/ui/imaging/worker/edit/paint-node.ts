import type { Matrix, Size } from '../../../../core/geometry.ts';
import { paintOutline } from '../paint-outline.ts';

/** The layer's box as coverage: one byte a pixel, 255 where the pixel lies in it altogether. */
export function paintNode(node: Size, pixelsFromNode: Matrix, size: Size): Uint8ClampedArray {
  const box: Matrix = [
    [node.width, 0, 0],
    [0, node.height, 0],
  ];
  const unit = { data: 'M 0 0 L 1 0 L 1 1 L 0 1 Z', rule: 'nonzero' } as const;
  const shape = { paths: [unit], toTarget: box };
  return paintOutline({ parts: [{ shape, keep: [], cut: [] }] }, pixelsFromNode, size);
}
