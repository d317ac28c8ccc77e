import type { ClientStorage } from '../client-storage.ts';
import type { FigmaDocument } from '../document.ts';
import type { PathKernel } from '../geometry/path-kernel.ts';
import type { Host, NoticeEnd } from '../sandbox/host.ts';

/** What setting a property needs: the same for a plugin and for the person at the canvas. */
export type EditContext = {
  readonly document: FigmaDocument;
  readonly kernel: PathKernel;
  /** Throws when the plugin has not loaded this font. */
  requireFont(family: string, style: string): void;
};

/** What the members of the plugin API work on, for one run of one plugin. */
export type ApiContext = EditContext & {
  readonly storage: ClientStorage;
  readonly host: Host;
  /** The menu item or relaunch button that started the plugin. */
  readonly command: string;
  /** Ids of the pages whose layers the plugin may read. */
  readonly loadedPages: Set<string>;
  readonly loadedFonts: Set<string>;
  skipInvisibleInstanceChildren: boolean;
  isUiOpen: boolean;
  /** The notices that are up, by the sandbox's number for each. */
  readonly notices: Map<number, { readonly hasButton: boolean; takeAway(): void }>;
  /** Tells the sandbox that a notice is gone. */
  noticeGone(notice: number, reason: NoticeEnd): void;
  /** Ends the run; the plugin's code may go on until it returns. */
  close(message: string | undefined): void;
};
