import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openProduct, type Product } from '../support/product.ts';
import { scene } from './scene.ts';
import { expectPicture } from './support/expect-picture.ts';
import { showTheme, themes } from './support/show-theme.ts';
import { takePicture } from './support/take-picture.ts';

let product: Product;
beforeAll(async () => {
  product = await openProduct({ model: 'image-api', isSteady: true });
});
afterAll(() => product.close());

async function answerWith(...answers: object[]): Promise<void> {
  const body = JSON.stringify(answers);
  const headers = { 'content-type': 'application/json' };
  const { ok } = await fetch(`${product.api}/__next`, { method: 'POST', headers, body });
  expect(ok).toBe(true);
}

function plain(side: number) {
  return sharp({ create: { width: side, height: side, channels: 3, background: '#888' } });
}

describe.each(themes)('with a host, in the %s theme', (theme) => {
  beforeEach(async () => {
    await product.startAnew();
    await product.open(scene);
    await showTheme(product, theme);
  });
  const expectWindow = async (name: string) =>
    expectPicture(`${name}-${theme}`, await takePicture(product));

  test('pictures are on their way', async () => {
    await answerWith({ delayMs: 30_000 }, { delayMs: 30_000 }, { delayMs: 30_000 });
    await product.select('1:1', '1:2', '1:6');
    // During a run no layer is looked at.
    await product.window.locator('.list-row canvas').nth(2).waitFor();
    const end = product.run('a lantern');
    await expect.poll(() => product.window.getByText('Making…').count()).toBe(3);
    await expectWindow('running');
    await product.window.getByTestId('stop').click();
    await end;
  });

  test('some did not work, and one is kept', async () => {
    const webp = await plain(64).webp().toBuffer();
    const picture = { created: 1, data: [{ b64_json: webp.toString('base64') }] };
    await answerWith({ status: 200, body: picture });
    await product.select('1:2');
    await product.run('a lantern');
    // Both the same: which request arrives first is chance.
    const refusal = { status: 400, message: 'Not this one.' };
    await answerWith(refusal, refusal);
    await product.select('1:1', '1:6');
    await product.run('a lantern');
    await product.window.getByTestId('tray').scrollIntoViewIfNeeded();
    await expectWindow('failures');
  });

  test('a picture that Figma has no room for would be lost', async () => {
    // More than the 5 MB that a plugin may keep.
    const large = await plain(1400).raw().toBuffer();
    for (let byte = 0; byte < large.length; byte += 1) large[byte] = (byte * byte * 31) >> 7;
    const png = await sharp(large, { raw: { width: 1400, height: 1400, channels: 3 } })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const picture = { created: 1, data: [{ b64_json: png.toString('base64') }] };
    await answerWith({ status: 200, body: picture });
    await product.select('1:1');
    await product.run('a lantern');
    await product.window.getByText('no room left').waitFor();
    await product.window.getByRole('tab', { name: 'Fill' }).press('Escape');
    await expectWindow('close-question');
  });

  test("a viewer's file", async () => {
    await product.page.getByRole('button', { name: 'View only' }).click();
    await product.page.evaluate(() => window.workbench.run());
    await product.window.getByText('You can only view this file').waitFor();
    await expectWindow('view-only');
    await product.page.getByRole('button', { name: 'View only' }).click();
  });

  test('closed in the middle of a run', async () => {
    await answerWith({ delayMs: 30_000 });
    await product.select('1:1');
    await product.window.getByLabel('Prompt').fill('a lantern');
    await product.window.getByTestId('run').click();
    await product.window.getByText('Making…').first().waitFor();
    await product.page.evaluate(() => window.workbench.run());
    await product.window.locator('[data-testid=run]:enabled').waitFor();
    await expectWindow('interrupted');
  });
});
