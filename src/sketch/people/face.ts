import { darker, faded, mix } from '../colour/colour.ts';
import type { Canvas } from '../raster/canvas.ts';
import { roundRect } from '../raster/shapes.ts';
import { Trace } from '../raster/trace.ts';
import type { Person } from './person.ts';

/** A full short beard with the mouth left free. */
export function drawBeard(canvas: Canvas, { hair, skin }: Person): void {
  const tone = mix(hair, skin, 0.12);
  const beard = new Trace(-0.37, 0)
    .curve(-0.37, 0.3, -0.28, 0.56, 0, 0.57)
    .curve(0.28, 0.56, 0.37, 0.3, 0.37, 0)
    .curve(0.34, 0.06, 0.32, 0.16, 0.24, 0.2)
    .curve(0.16, 0.16, 0.08, 0.17, 0, 0.19)
    .curve(-0.08, 0.17, -0.16, 0.16, -0.24, 0.2)
    .curve(-0.32, 0.16, -0.34, 0.06, -0.37, 0).path;
  canvas.fill(beard, tone);
  canvas.inside(beard, () =>
    canvas.fill(
      new Trace(0.06, 0)
        .line(0.5, 0)
        .line(0.5, 0.7)
        .line(0.02, 0.7)
        .curve(0.06, 0.4, 0.04, 0.3, 0.06, 0).path,
      faded(darker(tone, 0.06), 0.8),
    ),
  );
  canvas.fill(
    roundRect(-0.09, 0.26, 0.17, 0.035, 0.018),
    mix(darker(skin, 0.12), { ...skin, h: 20 }, 0.5),
  );
}

export function drawGlasses(canvas: Canvas, { hair, skin }: Person): void {
  const frame = skin.l > 0.55 ? darker(hair, 0.02) : mix(hair, skin, 0.25);
  const glass = { l: 0.97, c: 0.01, h: 220, alpha: 0.22 };
  for (const x of [-0.3, 0.05]) {
    const rim = roundRect(x, -0.09, 0.25, 0.2, 0.085);
    canvas.fill(rim, glass);
    canvas.stroke([...rim], 0.024, frame);
  }
  canvas.stroke(
    new Trace(-0.05, -0.02).curve(-0.03, -0.05, 0.03, -0.05, 0.05, -0.02).path,
    0.024,
    frame,
  );
  canvas.stroke(new Trace(-0.3, -0.03).line(-0.36, -0.05).path, 0.022, frame);
  canvas.stroke(new Trace(0.3, -0.03).line(0.36, -0.05).path, 0.022, frame);
}
