import type { Product } from '../../support/product.ts';

export const themes = ['light', 'dark'] as const;

/** Shows the workbench, and the plugin's window in it, in one of Figma's themes. */
export async function showTheme(
  { page, window }: Product,
  theme: (typeof themes)[number],
): Promise<void> {
  const label = theme === 'light' ? 'Light theme' : 'Dark theme';
  const button = page.getByRole('button', { name: label, exact: true });
  // It offers the other theme only.
  if (await button.isVisible()) await button.click();
  await window.locator(`:root.figma-${theme}`).waitFor({ state: 'attached' });
}
