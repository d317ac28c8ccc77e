import type { Size } from './geometry.ts';

/** What sizes a model makes, in pixels. */
export type SizeRule = {
  /** Width and height are multiples of this. */
  readonly step: number;
  readonly maxEdge: number;
  /** The longer side over the shorter one. */
  readonly maxRatio: number;
  readonly minPixels: number;
  readonly maxPixels: number;
};

/**
 * gpt-image-2 and later, as OpenAI's image guide states them. The guide allows an edge of 3840,
 * its cookbook only less than that: 3824 is the largest edge that both accept.
 */
export const gptImageSizes: SizeRule = {
  step: 16,
  maxEdge: 3824,
  maxRatio: 3,
  minPixels: 655_360,
  maxPixels: 8_294_400,
};

/** Differences below a fiftieth of a percent crop less than a pixel of a thousand: not worth paying for. */
const lossTolerance = 0.0002;

/**
 * The size to ask a model for so that its picture covers a slot with the least cropping, near
 * `wantedPixels` (default one megapixel). Slots beyond the rule's ratio get the rule's limit.
 *
 * @param slot in any unit: only its ratio counts. Both sides must be positive.
 */
export function legalSize(slot: Size, rule: SizeRule, wantedPixels = 1_048_576): Size {
  const wanted = Math.min(Math.max(wantedPixels, rule.minPixels), rule.maxPixels);
  const ratio = clampRatio(slot.width / slot.height, rule.maxRatio);
  const candidates = nearRatio(ratio, rule, wanted * 1.5);
  const best = Math.min(...candidates.map((size) => cropLoss(size, ratio)));
  return candidates
    .filter((size) => cropLoss(size, ratio) <= best + lossTolerance)
    .reduce((one, other) => (distance(other, wanted) < distance(one, wanted) ? other : one));
}

/** The share of a picture that is cut away when it covers a slot of `ratio` (width over height). */
export function cropLoss(picture: Size, ratio: number): number {
  const own = picture.width / picture.height;
  return 1 - Math.min(own / ratio, ratio / own);
}

function clampRatio(ratio: number, limit: number): number {
  return Math.min(Math.max(ratio, 1 / limit), limit);
}

/** For each legal width the two legal heights around the ratio: no other height can be closer. */
function nearRatio(ratio: number, rule: SizeRule, mostPixels: number): Size[] {
  const most = Math.min(mostPixels, rule.maxPixels);
  const sizes: Size[] = [];
  for (let width = rule.step; width <= rule.maxEdge; width += rule.step) {
    const below = Math.floor(width / ratio / rule.step) * rule.step;
    for (const height of [below, below + rule.step]) {
      if (isLegal({ width, height }, rule) && width * height <= most) sizes.push({ width, height });
    }
  }
  return sizes;
}

/** Whether a model with this rule makes pictures of this size. */
export function isLegal({ width, height }: Size, rule: SizeRule): boolean {
  const pixels = width * height;
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  return (
    long <= rule.maxEdge &&
    long <= short * rule.maxRatio &&
    pixels >= rule.minPixels &&
    pixels <= rule.maxPixels
  );
}

function distance({ width, height }: Size, wantedPixels: number): number {
  return Math.abs(Math.log((width * height) / wantedPixels));
}
