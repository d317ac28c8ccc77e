import type { Point, Rect } from '../../../src/core/geometry.ts';
import type { NodeRecord } from '../node-record.ts';

/** As given to `figma.showUI`, with Figma's defaults filled in; sizes in CSS pixels. */
export type UiOptions = {
  readonly visible: boolean;
  /** Empty stands for the plugin's name. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly themeColors: boolean;
};

export type ExportSettings = {
  readonly format: 'PNG' | 'JPG';
  readonly contentsOnly: boolean;
  readonly useAbsoluteBounds: boolean;
  readonly constraint: { readonly type: 'SCALE' | 'WIDTH' | 'HEIGHT'; readonly value: number };
};

export type NoticeEnd = 'timeout' | 'dismiss' | 'action_button_click';

export type Notice = {
  readonly message: string;
  readonly error: boolean;
  /** Milliseconds; Infinity stays until it is cancelled. */
  readonly timeout: number;
  /** The button's text, if there is one. */
  readonly button: string | null;
  /** To be called once, when the notice goes: by its time, by hand, or by its button. */
  readonly onGone: (reason: NoticeEnd) => void;
};

/** What the sandbox needs of the place it runs in: a page, or a test. */
export type Host = {
  /** Opens the plugin's window in place of any that is open. */
  showUi(html: string, options: UiOptions): void;
  closeUi(): void;
  resizeUi(width: number, height: number): void;
  setUiVisible(visible: boolean): void;
  /** Hands a message to the plugin's window; bytes in it are already copies. */
  postToUi(message: unknown): void;
  /** Shows a notice and answers how to take it away. */
  notify(notice: Notice): () => void;
  /** The plugin has ended; `message` is its last word, if any. */
  close(message: string | undefined): void;
  /** The layer's picture as PNG or JPG. Rejects with Figma's plain strings. */
  export(node: NodeRecord, settings: ExportSettings): Promise<Uint8Array>;
  /** The part of the canvas that is on screen, in page units. */
  viewport(): { readonly center: Point; readonly zoom: number; readonly bounds: Rect };
  setViewport(center: Point, zoom: number): void;
  /** The plugin's console, and errors that nothing caught. */
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
};
