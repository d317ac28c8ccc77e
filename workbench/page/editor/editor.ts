import { effect, type Signal, signal } from '@preact/signals';
import type { Point, Rect, Size } from '../../../src/core/geometry.ts';
import { FigmaDocument } from '../../figma/document.ts';
import { BoundedCache } from '../../figma/geometry/bounded-cache.ts';
import type { PathKernel } from '../../figma/geometry/path-kernel.ts';
import type { ExportParts } from '../../figma/render/export-image.ts';
import { PictureStore } from '../../figma/render/picture-store.ts';
import type { View } from '../canvas/view.ts';
import type { Theme } from '../plugin/figma-colors.ts';

/** How many canvas paths are kept between drawings. */
const pathLimit = 20_000;

export type Tool = 'move' | 'draw' | 'rectangle' | 'ellipse';

/** What is drawn or dragged at the moment, in page units. */
export type Draft =
  | { readonly kind: 'stroke'; readonly points: readonly Point[] }
  | { readonly kind: 'rectangle' | 'ellipse' | 'marquee'; readonly box: Rect };

/** The document on the canvas and everything that the designer's hand can change around it. */
export type Editor = {
  readonly document: FigmaDocument;
  readonly kernel: PathKernel;
  /** What drawing a layer needs. */
  readonly drawing: ExportParts;
  /** The decoded pictures that the page shows. */
  readonly pictures: Signal<ReadonlyMap<string, ImageBitmap>>;
  /** Counts the document's changes; reading it makes a component follow them. */
  readonly revision: Signal<number>;
  readonly pageId: Signal<string>;
  readonly selection: Signal<readonly string[]>;
  readonly hovered: Signal<string | null>;
  readonly draft: Signal<Draft | null>;
  readonly tool: Signal<Tool>;
  readonly view: Signal<View>;
  /** Of the canvas, in CSS pixels. */
  readonly canvasSize: Signal<Size>;
  readonly viewOnly: Signal<boolean>;
  readonly theme: Signal<Theme>;
  /** CSS pixels at the canvas's right that the plugin's window covers. */
  readonly covered: Signal<number>;
  readonly sceneName: Signal<string>;
  /** Counts the documents that were opened. */
  readonly opening: Signal<number>;
};

export function createEditor(kernel: PathKernel): Editor {
  const document = new FigmaDocument();
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const editor: Editor = {
    document,
    kernel,
    drawing: { kernel, paths: new BoundedCache(pathLimit), store: new PictureStore() },
    pictures: signal(new Map()),
    revision: signal(0),
    pageId: signal(document.currentPage.id),
    selection: signal([]),
    hovered: signal(null),
    draft: signal(null),
    tool: signal('move'),
    view: signal({ x: 0, y: 0, zoom: 1 }),
    canvasSize: signal({ width: 0, height: 0 }),
    viewOnly: signal(false),
    theme: signal(prefersDark ? 'dark' : 'light'),
    covered: signal(0),
    sceneName: signal(''),
    opening: signal(0),
  };
  const countChange = () => {
    editor.revision.value += 1;
  };
  document.on('change', countChange);
  document.on('page', () => {
    editor.pageId.value = document.currentPage.id;
    countChange();
  });
  document.on('selection', () => {
    editor.selection.value = document.selection;
  });
  effect(() => {
    document.viewOnly = editor.viewOnly.value;
  });
  return editor;
}
