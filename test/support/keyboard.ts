import type { Product } from './product.ts';

/** What has the focus in the window: its name, or its id, or BODY when nothing has. */
export function focused({ window }: Product): Promise<string> {
  return window.locator('body').evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'BODY';
    if (element.id === 'panel') return 'panel';
    return element.ariaLabel || element.id || element.textContent || element.tagName;
  });
}

/** Presses Tab until the focus stands on what is called `last`; answers all names on the way. */
export async function tabTo(product: Product, last: string): Promise<readonly string[]> {
  const names = [await focused(product)];
  while (names.at(-1) !== last) {
    if (names.length > 60) throw new Error(`No Tab leads to ${last}: ${names.join(', ')}`);
    await product.page.keyboard.press('Tab');
    names.push(await focused(product));
  }
  return names;
}
