import { chooseAir } from '../landscape/air.ts';
import type { Scene } from '../scene.ts';
import { drawMarket } from './market.ts';

export function drawMarketplace(scene: Scene): void {
  drawMarket(scene, chooseAir(scene, scene.random.branch('usual').pick(['day', 'dawn'])));
}
