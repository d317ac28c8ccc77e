import type { Page } from 'playwright';
import { ellipseMask } from './ellipse-mask.ts';
import { layerBox } from './layer-box.ts';
import { pageOf } from './page-of.ts';
import type { RunEnd } from './run-plugin.ts';
import { runPrompt } from './run-prompt.ts';

/** Edits the middle of a layer's picture under an elliptic vector, and takes the vector away again. */
export async function editWithMask(page: Page, layerId: string, prompt: string): Promise<RunEnd> {
  const mask = ellipseMask(await layerBox(page, layerId, 'absoluteBoundingBox'));
  const maskId = await page.evaluate(
    ([parent, properties]) => window.workbench.add(parent, properties),
    [await pageOf(page, layerId), mask] as const,
  );
  const end = await runPrompt(page, 'Edit', [layerId, maskId], prompt);
  await page.evaluate((id) => window.workbench.remove(id), maskId);
  return end;
}
