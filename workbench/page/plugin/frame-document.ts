import { base64 } from '../base64.ts';
import { figmaColors, type Theme } from './figma-colors.ts';
import { guardWindow } from './window-guard.ts';

export type FrameSetting = {
  readonly policy: string;
  /** The style sheet that declares the window's typeface. */
  readonly fonts: string;
  /** Null when the plugin did not ask for `themeColors`. */
  readonly theme: Theme | null;
};

/** The plugin's HTML as Figma would show it: under its policy, with Figma's colours and typeface. */
export function frameDocument(html: string, { policy, fonts, theme }: FrameSetting): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const make = <Tag extends 'meta' | 'style' | 'script'>(
    tag: Tag,
    fields: Partial<HTMLElementTagNameMap[Tag]>,
  ) => Object.assign(page.createElement(tag), fields);

  const head = [
    make('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    make('style', { textContent: fonts }),
    make('script', { textContent: `(${guardWindow})()` }),
  ];
  if (theme !== null) {
    page.documentElement.classList.add(`figma-${theme}`);
    head.push(make('style', { id: 'figma-style', textContent: figmaColors(theme) }));
  }
  page.head.prepend(...head);
  const doctype = page.doctype === null ? '' : '<!doctype html>';
  return doctype + page.documentElement.outerHTML;
}

/**
 * An address for the document. A `data:` address gives the window what Figma gives it: the origin
 * `null`, no storage, and no secure context.
 */
export function frameAddress(document: string): string {
  return `data:text/html;charset=utf-8;base64,${base64(new TextEncoder().encode(document))}`;
}
