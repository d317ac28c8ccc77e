import type { Lab } from './lab-color.ts';

const radians = Math.PI / 180;

/**
 * The CIEDE2000 difference of two colours, with all weights 1 (Sharma, Wu & Dalal 2005, "The
 * CIEDE2000 color-difference formula", whose names and equation numbers are kept). About 1 is just
 * to be seen.
 */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  // (2)–(7): chroma and hue, reds and greens stretched where there is little chroma.
  const g = (1 - seventhRoot((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2)) / 2;
  const c1 = Math.hypot((1 + g) * a1, b1);
  const c2 = Math.hypot((1 + g) * a2, b2);
  const h1 = hueOf((1 + g) * a1, b1);
  const h2 = hueOf((1 + g) * a2, b2);
  // (8)–(11)
  const isGrey = c1 * c2 === 0;
  let apart = isGrey ? 0 : h2 - h1;
  if (apart > 180) apart -= 360;
  else if (apart < -180) apart += 360;
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((apart / 2) * radians);
  // (12)–(14)
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;
  let h = h1 + h2;
  if (!isGrey) {
    if (Math.abs(h1 - h2) > 180) h += h < 360 ? 360 : -360;
    h /= 2;
  }
  // (15)–(21)
  const t =
    1 -
    0.17 * Math.cos((h - 30) * radians) +
    0.24 * Math.cos(2 * h * radians) +
    0.32 * Math.cos((3 * h + 6) * radians) -
    0.2 * Math.cos((4 * h - 63) * radians);
  const turn = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const fromGrey = (l - 50) ** 2;
  const sl = 1 + (0.015 * fromGrey) / Math.sqrt(20 + fromGrey);
  const sc = 1 + 0.045 * c;
  const sh = 1 + 0.015 * c * t;
  const rt = -Math.sin(2 * turn * radians) * 2 * seventhRoot(c);
  // (22)
  const lightness = (l2 - l1) / sl;
  const chroma = (c2 - c1) / sc;
  const hue = deltaH / sh;
  return Math.sqrt(Math.max(0, lightness ** 2 + chroma ** 2 + hue ** 2 + rt * chroma * hue));
}

/** The root of c⁷ / (c⁷ + 25⁷). */
function seventhRoot(chroma: number): number {
  const power = chroma ** 7;
  return Math.sqrt(power / (power + 25 ** 7));
}

/** In degrees, 0 to 360; 0 for grey. */
function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const hue = Math.atan2(b, a) / radians;
  return hue < 0 ? hue + 360 : hue;
}
