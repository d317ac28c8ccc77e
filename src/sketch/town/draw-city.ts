import { chooseAir } from '../landscape/air.ts';
import type { Scene } from '../scene.ts';
import { drawSkyline } from './skyline.ts';

export function drawCity(scene: Scene): void {
  const usual = scene.random.branch('usual').pick(['day', 'sunset', 'dawn', 'night'] as const);
  drawSkyline(scene, chooseAir(scene, usual));
}
