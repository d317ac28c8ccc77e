import { boundsAfter, invert, type Rect, type Size } from '../../../../core/geometry.ts';
import { frameWhole } from '../../../../core/picture-frame.ts';
import { measureDistances } from '../../../../retouch/masks/measure-distances.ts';
import { coveredBox, coveredPixels } from '../coverage.ts';
import { type EditArea, paintCoverage } from './paint-coverage.ts';

export type MeasuredMask = {
  /** The masked share of the layer, 0 to 1. */
  readonly share: number;
  /** The box around it, node units; null when nothing is masked. */
  readonly box: Rect | null;
  /** The greatest distance from its edge into it, node units. */
  readonly depth: number;
};

/** Pixels: fine enough to decide what is sent, and soon done. */
const longestSide = 768;

/** How much of a layer an edit's area is, and where. */
export function measureMask(area: EditArea): MeasuredMask {
  const { node } = area;
  const scale = longestSide / Math.max(node.width, node.height);
  const size: Size = {
    width: Math.max(1, Math.round(node.width * scale)),
    height: Math.max(1, Math.round(node.height * scale)),
  };
  const pixelsFromNode = frameWhole(node, size);
  const nodeFromPixels = invert(pixelsFromNode);
  const coverage = paintCoverage(area, pixelsFromNode, size);
  const box = coveredBox(coverage, size);
  if (!box || !nodeFromPixels) return { share: 0, box: null, depth: 0 };
  const isBare = Uint8Array.from(coverage, (value) => (value < 128 ? 1 : 0));
  let depth = 0;
  for (const distance of measureDistances(isBare, size)) if (distance > depth) depth = distance;
  const layer = boundsAfter(pixelsFromNode, { x: 0, y: 0, ...node });
  return {
    share: coveredPixels(coverage) / (layer.width * layer.height),
    box: boundsAfter(nodeFromPixels, box),
    depth: Math.min(depth, longestSide) / scale,
  };
}
