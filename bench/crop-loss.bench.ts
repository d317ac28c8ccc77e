import { cropLoss, gptImageSizes, legalSize } from '../src/core/legal-size.ts';
import { commonSlots } from '../test/support/common-slots.ts';
import type { Figure } from './bench.ts';

export const name = 'slot ratio lost to cropping, common slots within 3:1';

export async function run(): Promise<Figure[]> {
  const losses = commonSlots
    .filter(({ width, height }) => Math.max(width / height, height / width) <= 3)
    .map((slot) => 100 * cropLoss(legalSize(slot, gptImageSizes), slot.width / slot.height));
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  return [
    { figure: 'mean', value: mean, unit: '%', bar: 0.05 },
    { figure: 'most', value: Math.max(...losses), unit: '%', bar: 0.3 },
  ];
}
