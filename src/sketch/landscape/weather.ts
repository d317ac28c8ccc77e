import { faded } from '../colour/colour.ts';
import type { Path } from '../raster/path.ts';
import { circle, polygon } from '../raster/shapes.ts';
import type { Scene } from '../scene.ts';
import type { Air } from './air.ts';

/** Rain or snow over a finished view, when the prompt speaks of it. */
export function drawWeather({ canvas, width, height, random, brief }: Scene, air: Air): void {
  const fall = random.branch('weather');
  const count = Math.round(130 * width * height);
  if (brief.traits.has('rain')) {
    const streaks: Path[number][] = [];
    for (let drop = 0; drop < count; drop += 1) {
      const x = fall.between(-0.05, width + 0.1);
      const y = fall.between(-0.1, height);
      const long = fall.between(0.03, 0.08);
      streaks.push(
        ...polygon([
          x,
          y,
          x + 0.0025,
          y,
          x - long * 0.3,
          y + long,
          x - long * 0.3 - 0.0015,
          y + long,
        ]),
      );
    }
    canvas.fill(streaks, faded(air.sun, 0.5));
  }
  if (brief.traits.has('snow')) {
    const flakes: Path[number][] = [];
    for (let flake = 0; flake < count; flake += 1) {
      flakes.push(
        ...circle(fall.between(0, width), fall.between(0, height), fall.between(0.002, 0.0065)),
      );
    }
    canvas.fill(flakes, faded(air.sun, 0.8));
  }
}
