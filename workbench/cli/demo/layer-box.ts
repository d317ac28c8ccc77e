import type { Page } from 'playwright';
import * as z from 'zod/mini';
import type { Rect } from '../../../src/core/geometry.ts';

const shape = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/**
 * The box around a layer or a page, in page units: its own, or around all that is seen of it.
 * Throws when there is no such layer or nothing to see.
 */
export async function layerBox(
  page: Page,
  id: string,
  which: 'absoluteBoundingBox' | 'absoluteRenderBounds',
): Promise<Rect> {
  const layer = await page.evaluate((layerId) => window.workbench.node(layerId), id);
  return z.parse(shape, layer?.[which]);
}
