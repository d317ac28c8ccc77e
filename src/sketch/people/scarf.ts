import { darker, lighter } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { linear } from '../raster/paint.ts';
import { reversed } from '../raster/path.ts';
import { blob } from '../raster/soft-shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Person } from './person.ts';

/** The headscarf behind the head; a tone of the clothes. */
export function drawScarfBehind(canvas: Canvas, { cloth }: Person): void {
  canvas.fill(hood, darker(scarfColour(cloth), 0.08));
}

/** The folds around the face and over the chest. */
export function drawScarfBefore(canvas: Canvas, { cloth }: Person): void {
  const colour = scarfColour(cloth);
  const drape = blob([
    0, 0.5, 0.26, 0.44, 0.42, 0.5, 0.6, 0.78, 0.66, 1.12, 0.4, 1.42, 0.05, 1.52, -0.34, 1.4, -0.64,
    1.12, -0.58, 0.78, -0.42, 0.48, -0.26, 0.42,
  ]);
  canvas.fill(drape, linear(-0.5, 0.5, 0.5, 1.3, lighter(colour, 0.02), darker(colour, 0.05)));
  canvas.fill(
    [...hood, ...reversed(opening)],
    linear(-0.4, -0.5, 0.5, 0.4, lighter(colour, 0.035), darker(colour, 0.03)),
  );
  canvas.inside(drape, () => {
    const fold = darker(colour, 0.075);
    canvas.fill(
      new Trace(-0.36, 0.52)
        .curve(-0.1, 0.86, 0.3, 0.8, 0.62, 1.06)
        .curve(0.3, 0.96, -0.1, 1.02, -0.36, 0.52).path,
      fold,
    );
    canvas.fill(
      new Trace(0.32, 0.5)
        .curve(0.2, 0.8, -0.2, 1.0, -0.6, 1.1)
        .curve(-0.2, 1.12, 0.26, 0.94, 0.32, 0.5).path,
      fold,
    );
  });
  canvas.inside([...hood, ...reversed(opening)], () =>
    canvas.fill(
      new Trace(0.22, -0.62)
        .curve(0.44, -0.3, 0.36, 0.2, 0.16, 0.62)
        .line(0.6, 0.62)
        .line(0.6, -0.6).path,
      darker(colour, 0.045),
    ),
  );
}

const scarfColour = (cloth: Person['cloth']) => lighter(cloth, cloth.l < 0.45 ? 0.1 : 0.04);

const hood = blob([
  0, -0.6, 0.26, -0.54, 0.41, -0.3, 0.45, 0, 0.43, 0.3, 0.34, 0.54, 0, 0.64, -0.34, 0.54, -0.43,
  0.3, -0.45, 0, -0.41, -0.3, -0.26, -0.54,
]);
const opening = blob([
  0, -0.4, 0.2, -0.34, 0.29, -0.12, 0.29, 0.12, 0.21, 0.36, 0, 0.485, -0.21, 0.36, -0.29, 0.12,
  -0.29, -0.12, -0.2, -0.34,
]);
