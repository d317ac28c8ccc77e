import type { NodeType } from '../../figma/node-record.ts';
import type { SandboxStats } from '../../figma/sandbox/sandbox.ts';

/** A layer's id, or what `find` answered for it. */
export type LayerId = string | { readonly id: string };

/** Properties of a layer by Figma's names, as JSON. */
export type LayerProperties = { readonly [name: string]: unknown };

/**
 * The page as a script sees it, at `window.workbench`. Changes made here are edits by the person
 * at the canvas: each is an undo step of its own, and resolves when the plugin knows of it. Calls
 * reject with a sentence.
 */
export type Workbench = {
  /** Opens a REST document (a whole file, a `nodes` answer or one layer) and restarts the plugin. */
  open(rest: unknown): Promise<void>;
  /** Selects layers of one page, and shows that page. */
  select(layers: readonly LayerId[]): Promise<void>;
  /** Ids of the selected layers. */
  selection(): Promise<readonly string[]>;
  /** All properties of a layer, those that Figma derives among them; null when it is gone. */
  node(layer: LayerId): Promise<LayerProperties | null>;
  /** What matches of the page's layers, depth first and from back to front; or the pages. */
  find(wanted?: {
    type?: NodeType;
    name?: string;
  }): Promise<readonly { readonly id: string; readonly type: NodeType; readonly name: string }[]>;
  set(layer: LayerId, properties: LayerProperties): Promise<void>;
  /** Adds a layer in front of the others in its parent and answers its id. */
  add(parent: LayerId, properties: LayerProperties & { type: string }): Promise<string>;
  remove(layer: LayerId): Promise<void>;
  /** The layer as base64 PNG, `scale` pixels for one unit; its whole box, whatever clips it. */
  render(layer: LayerId, settings?: { scale?: number }): Promise<string>;
  /** A picture's stored bytes in base64; null when the document has none of that hash. */
  image(hash: string): Promise<string | null>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  undoDepth(): Promise<number>;
  /** Starts the plugin anew; resolves when its window has loaded. */
  run(command?: string): Promise<void>;
  /** Closes the plugin, or ends it as a crash does: then it does not learn of it. */
  close(how?: { isCrash?: boolean }): Promise<void>;
  /** What the plugin keeps in `figma.clientStorage`. */
  storage(): Promise<Record<string, unknown>>;
  /** All notices since the page was opened. */
  notices(): Promise<readonly { readonly message: string; readonly error: boolean }[]>;
  /** What nobody caught in the sandbox, in the plugin's window, and on the page. */
  errors(): Promise<readonly string[]>;
  /** Of the plugin that was started last. */
  stats(): Promise<SandboxStats>;
};

declare global {
  interface Window {
    workbench: Workbench;
  }
}
