/**
 * The quiet look of a layer whose picture is on its way: a soft light from corner to corner in
 * Figma's brand blue. Its steps are odd on purpose, so that no gradient of a designer's is alike.
 */
export const pendingPaint: GradientPaint = {
  type: 'GRADIENT_LINEAR',
  gradientTransform: [
    [0.5, 0.5, 0],
    [-0.5, 0.5, 0.5],
  ],
  gradientStops: [0.061, 0.213, 0.067].map((a, index) => ({
    position: index / 2,
    color: { r: 13 / 255, g: 153 / 255, b: 1, a },
  })),
};

/** Figma keeps colours in single precision; a grey level of 8 bits is 0.004. */
const tolerance = 0.001;

/** True for the paint above, wherever it stands and however strongly it is shown. */
export function isPendingPaint(paint: Paint): boolean {
  if (paint.type !== 'GRADIENT_LINEAR') return false;
  const { gradientStops } = pendingPaint;
  return (
    paint.gradientStops.length === gradientStops.length &&
    paint.gradientStops.every((stop, index) => {
      const own = gradientStops[index];
      return own !== undefined && isAlike(stop, own);
    })
  );
}

/** The paints that are the layer's own. */
export function withoutPending(paints: readonly Paint[]): Paint[] {
  return paints.filter((paint) => !isPendingPaint(paint));
}

function isAlike(one: ColorStop, other: ColorStop): boolean {
  const differences = [
    one.position - other.position,
    one.color.r - other.color.r,
    one.color.g - other.color.g,
    one.color.b - other.color.b,
    one.color.a - other.color.a,
  ];
  return differences.every((difference) => Math.abs(difference) < tolerance);
}
