import type { Product } from '../../support/product.ts';

const mostPictures = 40;
/** So many alike in a row: layers are looked at only when the selection has come to rest. */
const enoughAlike = 6;

/** The corners of the window are Figma's to round; here they would show the canvas. */
const style = '.plugin-panel { border-radius: 0; }';

/**
 * The plugin's window as PNG bytes, once it has come to rest: what is drawn later than its text,
 * pictures and fonts, is waited for until several pictures in a row are alike.
 */
export async function takePicture({ page, window }: Product): Promise<Buffer> {
  await window.locator(':root').evaluate((root) => {
    // What hides it on the page does not reach into a frame without an address.
    root.style.caretColor = 'transparent';
    return document.fonts.ready;
  });
  // Nothing is under the pointer.
  await page.mouse.move(0, 0);
  const take = () => page.locator('iframe').screenshot({ animations: 'disabled', style });
  let before = await take();
  let alike = 1;
  for (let taken = 1; taken < mostPictures; taken += 1) {
    const now = await take();
    alike = now.equals(before) ? alike + 1 : 1;
    if (alike === enoughAlike) return now;
    before = now;
  }
  throw new Error(`The window does not come to rest: ${mostPictures} pictures in a row differ.`);
}
