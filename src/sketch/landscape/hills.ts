import { mix } from '../colour/colour.ts';
import { vertical } from '../raster/paint.ts';
import { ground } from '../raster/soft-shapes.ts';
import type { Scene } from '../scene.ts';
import { type Air, layerColour } from './air.ts';
import { rollingRidge } from './ridge.ts';

/** Rolling layers from `farY` to the foot of the picture, each fading into mist at its own foot. */
export function drawHills(scene: Scene, air: Air, farY: number, layers: number): void {
  const { canvas, width, height, random } = scene;
  const hills = random.branch('hills');
  for (let layer = 0; layer < layers; layer += 1) {
    const nearness = layers > 1 ? layer / (layers - 1) : 1;
    const y = farY + (height - farY) * 0.82 * nearness ** 1.25;
    const swell = 0.03 + 0.035 * nearness * Math.min(1.4, height);
    const ridge = rollingRidge(hills, width, y, swell, hills.between(0.7, 1.3));
    const colour = layerColour(air, 0.1 + 0.9 * nearness);
    const foot = mix(colour, layerColour(air, Math.max(0, nearness - 0.35)), 0.7);
    canvas.fill(ground(ridge, height + 0.1), vertical(y - swell, y + 0.3, colour, foot));
  }
}
