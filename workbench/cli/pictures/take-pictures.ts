import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import sharp from 'sharp';
import { ellipseMask } from '../demo/ellipse-mask.ts';
import { layerBox } from '../demo/layer-box.ts';
import { pageOf } from '../demo/page-of.ts';
import type { RunEnd } from '../demo/run-plugin.ts';
import { runPrompt } from '../demo/run-prompt.ts';

/** CSS pixels of the workbench in the README. */
export const look = { width: 1280, height: 800, scale: 2 };

/** Layers of the scene that the workbench opens first. */
const hero = '1:55';
const cover = '1:113';
const photos = ['1:85', '1:94'];

/** Takes the README's pictures of the workbench and writes them into a folder. */
export async function takePictures(page: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await makeTaller(page);
  await review(page);
  await write(page, '.plugin-panel', join(folder, 'wireframe.png'), '.thumbnail canvas >> nth=2');
  await use(page, [cover], 'a market in the morning, orange light');
  await write(page, '.plugin-panel', join(folder, 'window.png'));

  for (const photo of photos) await use(page, [photo], 'a bowl of soup');
  await use(page, [hero], 'a bowl of fruit on a table');
  await use(page, [hero, await addLasso(page, hero)], 'a red coffee cup');
  await write(page, '.app', join(folder, 'workbench.png'));
}

/** The placeholders of the page, before anything is made. */
async function review(page: Page): Promise<void> {
  const plugin = page.frameLocator('iframe');
  await plugin.getByRole('tab', { name: 'Wireframe' }).click();
  await plugin.locator('[data-testid=run]:enabled').waitFor();
}

/** So that a run and what came of it are seen together. */
async function makeTaller(page: Page): Promise<void> {
  await page.frameLocator('iframe').getByLabel('Resize the window').focus();
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('ArrowDown');
}

/** Waits until the window has drawn the selected layers. */
async function write(
  page: Page,
  selector: string,
  file: string,
  drawn = '.list-row:first-child canvas',
): Promise<void> {
  const plugin = page.frameLocator('iframe');
  await plugin.locator('main').evaluate((main) => main.scrollTo(0, 0));
  await plugin.locator(drawn).waitFor();
  await untilDrawn(plugin.locator('main'));
  await page.mouse.move(0, 0);
  const png = await page.locator(selector).screenshot({ animations: 'disabled', caret: 'hide' });
  // A tenth of the bytes, and no difference to be seen.
  await sharp(png).png({ palette: true, effort: 10 }).toFile(file);
  console.log(file);
}

/** The layers are looked at anew after a run, one after the other: until nothing changes any more. */
async function untilDrawn(main: Locator): Promise<void> {
  const read = () =>
    main.evaluate((element) =>
      Array.from(element.querySelectorAll('canvas'), (canvas) => canvas.toDataURL()).join(),
    );
  let before = '';
  for (let now = await read(); now !== before; now = await read()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function use(page: Page, layerIds: readonly string[], prompt: string): Promise<RunEnd> {
  const job = layerIds.length > 1 ? 'Edit' : 'Fill';
  const end = await runPrompt(page, job, layerIds, prompt);
  if (end.state !== 'done') throw new Error(`“${prompt}”: ${end.sentence}`);
  return end;
}

/** A line around the middle of a layer, as the pencil draws it: what lies under it stays in sight. */
async function addLasso(page: Page, layerId: string): Promise<string> {
  const box = await layerBox(page, layerId, 'absoluteBoundingBox');
  const lasso = {
    ...ellipseMask(box),
    fills: [],
    strokes: [{ type: 'SOLID', color: { r: 0.05, g: 0.6, b: 1 } }],
    strokeWeight: 2,
  };
  const parent = await pageOf(page, layerId);
  return page.evaluate(([id, properties]) => window.workbench.add(id, properties), [
    parent,
    lasso,
  ] as const);
}
