import { darker, lighter } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear, type Paint } from '../raster/paint.ts';
import type { Path } from '../raster/path.ts';
import { circle, ellipse } from '../raster/shapes.ts';
import { blob } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { HairStyle, Person } from './person.ts';

/** What hangs behind head and neck. */
export function drawHairBehind(canvas: Canvas, { hair, hairStyle }: Person): void {
  const shade = linear(-0.4, -0.4, 0.5, 0.8, darker(hair, 0.02), darker(hair, 0.06));
  const shape = behind[hairStyle];
  if (shape !== undefined) canvas.fill(shape, shade);
}

/** What lies over the forehead and temples. */
export function drawHairBefore(canvas: Canvas, { hair, hairStyle }: Person): void {
  const shape = before[hairStyle];
  if (shape === undefined) return;
  const tone = hairStyle === 'buzz' ? { ...hair, alpha: 0.85 } : hair;
  canvas.fill(shape, hairPaint(tone));
  if (hairStyle === 'buzz' || hairStyle === 'curls') return;
  canvas.inside(shape, () => {
    const strand = { ...lighter(hair, hair.l < 0.4 ? 0.07 : 0.05), alpha: 0.7 };
    canvas.stroke(
      new Trace(-0.26, -0.5).curve(-0.36, -0.4, -0.38, -0.24, -0.37, -0.05).path,
      0.03,
      strand,
    );
    canvas.stroke(
      new Trace(-0.12, -0.56).curve(-0.24, -0.5, -0.3, -0.4, -0.31, -0.3).path,
      0.022,
      strand,
    );
  });
}

function hairPaint(hair: Person['hair']): Paint {
  return linear(-0.4, -0.5, 0.4, 0.1, lighter(hair, 0.03), hair, darker(hair, 0.04));
}

const curlyRim = (spread: number, bumps: number, from: number, to: number): Path =>
  Array.from({ length: bumps }, (_, index) => {
    const angle = from + ((to - from) * index) / (bumps - 1);
    return circle(
      Math.cos(angle) * spread * 0.95,
      -0.14 + Math.sin(angle) * spread,
      0.14 + 0.025 * (index % 3),
    );
  }).flat();

const behind: Partial<Record<HairStyle, Path>> = {
  long: blob([
    0, -0.63, 0.3, -0.54, 0.46, -0.2, 0.5, 0.25, 0.55, 0.7, 0.5, 1.12, 0.3, 1.2, 0, 1.1, -0.32,
    1.22, -0.52, 1.1, -0.55, 0.7, -0.49, 0.25, -0.45, -0.2, -0.29, -0.54,
  ]),
  bob: blob([
    0, -0.62, 0.31, -0.53, 0.46, -0.2, 0.49, 0.15, 0.47, 0.44, 0.34, 0.58, 0, 0.5, -0.36, 0.57,
    -0.48, 0.42, -0.48, 0.12, -0.45, -0.2, -0.3, -0.53,
  ]),
  bun: [...circle(0.03, -0.67, 0.2), ...ellipse(0, -0.1, 0.4, 0.48)],
  curls: [...curlyRim(0.42, 13, Math.PI * 0.86, Math.PI * 2.14), ...ellipse(0, -0.16, 0.46, 0.46)],
};

/** A cap from temple to temple; what differs is its height and its hairline. */
const cap = (rise: number, hairline: (trace: Trace) => Trace): Path => {
  const crown = new Trace(-0.372, 0.02)
    .curve(-0.43, -0.12, -0.44, -0.36, -0.32, -0.5 - rise * 0.4)
    .curve(-0.2, -0.6 - rise, 0.16, -0.62 - rise, 0.31, -0.5 - rise * 0.4)
    .curve(0.44, -0.36, 0.43, -0.12, 0.372, 0.02);
  return hairline(crown).path;
};

const before: Partial<Record<HairStyle, Path>> = {
  crop: cap(0.02, (trace) =>
    trace
      .curve(0.35, -0.06, 0.34, -0.16, 0.3, -0.2)
      .curve(0.2, -0.26, 0.06, -0.22, -0.06, -0.26)
      .curve(-0.16, -0.3, -0.22, -0.3, -0.27, -0.24)
      .curve(-0.33, -0.18, -0.35, -0.06, -0.372, 0.02),
  ),
  quiff: new Trace(-0.37, 0.03)
    .curve(-0.42, -0.12, -0.43, -0.3, -0.37, -0.42)
    .curve(-0.42, -0.56, -0.3, -0.74, -0.06, -0.72)
    .curve(0.2, -0.74, 0.4, -0.62, 0.42, -0.4)
    .curve(0.44, -0.24, 0.41, -0.1, 0.37, 0.03)
    .curve(0.35, -0.06, 0.34, -0.16, 0.29, -0.24)
    .curve(0.18, -0.34, -0.06, -0.3, -0.2, -0.34)
    .curve(-0.3, -0.3, -0.33, -0.12, -0.37, 0.03).path,
  long: new Trace(-0.41, -0.1)
    .curve(-0.44, -0.3, -0.42, -0.42, -0.32, -0.51)
    .curve(-0.2, -0.63, 0.16, -0.65, 0.31, -0.51)
    .curve(0.42, -0.42, 0.44, -0.3, 0.41, -0.1)
    .curve(0.46, 0.1, 0.5, 0.34, 0.5, 0.66)
    .curve(0.42, 0.52, 0.37, 0.32, 0.35, 0.1)
    .curve(0.33, -0.08, 0.28, -0.2, 0.2, -0.27)
    .curve(0.08, -0.36, -0.02, -0.4, -0.08, -0.42)
    .curve(-0.14, -0.34, -0.27, -0.24, -0.33, -0.02)
    .curve(-0.36, 0.2, -0.42, 0.46, -0.5, 0.64)
    .curve(-0.5, 0.34, -0.46, 0.1, -0.41, -0.1).path,
  bob: cap(0.03, (trace) =>
    trace
      .curve(0.4, 0.16, 0.42, 0.3, 0.38, 0.44)
      .curve(0.34, 0.3, 0.36, 0.06, 0.31, -0.1)
      .curve(0.1, -0.12, -0.1, -0.1, -0.31, -0.1)
      .curve(-0.36, 0.06, -0.34, 0.3, -0.38, 0.44)
      .curve(-0.42, 0.3, -0.4, 0.16, -0.372, 0.02),
  ),
  bun: cap(0, (trace) =>
    trace
      .curve(0.36, -0.1, 0.3, -0.3, 0.12, -0.36)
      .curve(0, -0.4, -0.14, -0.4, -0.2, -0.34)
      .curve(-0.3, -0.26, -0.36, -0.1, -0.372, 0.02),
  ),
  buzz: new Trace(-0.362, 0.0)
    .curve(-0.375, -0.2, -0.35, -0.35, -0.25, -0.44)
    .curve(-0.14, -0.545, 0.14, -0.545, 0.25, -0.44)
    .curve(0.35, -0.35, 0.375, -0.2, 0.362, 0.0)
    .curve(0.35, -0.08, 0.345, -0.18, 0.29, -0.25)
    .curve(0.12, -0.31, -0.12, -0.31, -0.29, -0.25)
    .curve(-0.345, -0.18, -0.35, -0.08, -0.362, 0.0).path,
  curls: [...curlyRim(0.33, 9, Math.PI * 1.05, Math.PI * 1.95), ...ellipse(0, -0.42, 0.28, 0.14)],
};
