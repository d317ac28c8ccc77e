import { effect, type ReadonlySignal } from '@preact/signals';
import { figmaColors, type Theme } from './plugin/figma-colors.ts';

/** Gives the page itself Figma's typeface and, in the chosen theme, its colours. */
export function showTheme(theme: ReadonlySignal<Theme>, fonts: string): void {
  const faces = document.createElement('style');
  faces.textContent = fonts;
  const colors = document.createElement('style');
  document.head.append(faces, colors);
  effect(() => {
    colors.textContent = figmaColors(theme.value);
    document.documentElement.style.colorScheme = theme.value;
    document.documentElement.dataset.theme = theme.value;
  });
}
