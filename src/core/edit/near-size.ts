import type { Size } from '../geometry.ts';
import { cropLoss, isLegal, type SizeRule } from '../legal-size.ts';

/** How much a wrong ratio counts against a wrong scale: a window can be cut, pixels cannot be had back. */
const ratioWeight = 4;

/**
 * The legal size nearest to a rectangle's own pixels, at nearly its ratio. Unlike a slot, a window
 * can give way a little: so of many legal sizes the one of the best scale counts.
 *
 * @param rect node units. One beyond the rule's ratio counts as it must be widened to have it.
 * @param pixelsPerUnit of the picture that it is cut from.
 */
export function nearSize(rect: Size, rule: SizeRule, pixelsPerUnit: number): Size {
  const width = Math.max(rect.width, rect.height / rule.maxRatio);
  const height = Math.max(rect.height, rect.width / rule.maxRatio);
  const pixels = width * height * pixelsPerUnit ** 2;
  const wanted = Math.min(Math.max(pixels, rule.minPixels), rule.maxPixels);
  const scale = Math.min(
    Math.sqrt(wanted / (width * height)),
    rule.maxEdge / Math.max(width, height),
  );
  const misfit = (size: Size) =>
    ratioWeight * cropLoss(size, width / height) +
    Math.abs(Math.log(size.width / width / scale) + Math.log(size.height / height / scale)) / 2;
  const near = (side: number) => {
    const steps = Math.round((side * scale) / rule.step);
    return [-2, -1, 0, 1, 2].map((more) => (steps + more) * rule.step);
  };
  const sizes = near(width).flatMap((w) => near(height).map((h) => ({ width: w, height: h })));
  const [first, ...others] = sizes.filter((size) => isLegal(size, rule));
  // Where none is near, the least size at the limit of the ratio is legal by the rule.
  if (!first) return atLimit(width > height, rule);
  return others.reduce((best, size) => (misfit(size) < misfit(best) ? size : best), first);
}

function atLimit(isWide: boolean, { step, minPixels, maxRatio }: SizeRule): Size {
  const short = Math.ceil(Math.sqrt(minPixels / maxRatio) / step) * step;
  const long = short * maxRatio;
  return isWide ? { width: long, height: short } : { width: short, height: long };
}
