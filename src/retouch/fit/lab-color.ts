/** CIE L*a*b* under D65: lightness 0–100, then green to red, then blue to yellow. */
export type Lab = readonly [number, number, number];

// D65, 2 degrees (IEC 61966-2-1), and the CIE's own constants 216/24389 and 24389/27.
const whiteX = 0.95047;
const whiteZ = 1.08883;
const knee = 216 / 24389;
const slope = 24389 / 27;

/** Light of each sRGB channel, 0–1, as L*a*b*. */
export function labOfLight(red: number, green: number, blue: number): Lab {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / whiteX);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / whiteZ);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(share: number): number {
  return share > knee ? Math.cbrt(share) : (slope * share + 16) / 116;
}
