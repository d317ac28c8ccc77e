import type { Page } from 'playwright';
import sharp from 'sharp';
import { layerBox } from './layer-box.ts';

/** Pixels that the longer side may have, and for one unit of the page. */
const longestSide = 4096;
const mostScale = 2;
/** Pixels of empty canvas around the page's layers. */
const margin = 64;
/** What Figma itself shows where a page has nothing. */
const background = '#f5f5f5';

/** The whole page as PNG bytes. */
export async function drawPage(page: Page, pageId: string): Promise<Buffer> {
  const { width, height } = await layerBox(page, pageId, 'absoluteRenderBounds');
  const scale = Math.min(mostScale, longestSide / Math.max(width, height));
  const picture = await page.evaluate(([id, settings]) => window.workbench.render(id, settings), [
    pageId,
    { scale },
  ] as const);
  return sharp(Buffer.from(picture, 'base64'))
    .flatten({ background })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background })
    .png()
    .toBuffer();
}
