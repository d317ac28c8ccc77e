import { LayerTree, type NodeMap } from './layer-tree.ts';
import { Listeners } from './listeners.ts';
import { type NodePatch, newRecord } from './new-record.ts';
import type { NodeRecord, NodeType } from './node-record.ts';
import type { PaintStyleRecord } from './paint-style.ts';
import { importRest } from './rest-import.ts';
import type { Scene } from './scene.ts';
import { sha1 } from './sha1.ts';
import { UndoHistory } from './undo-history.ts';
import { noVariables, type VariableRecords } from './variables.ts';

export type ColorProfile = 'LEGACY' | 'SRGB' | 'DISPLAY_P3';
/** 'change': any layer; 'selection': which layers are selected; 'page': which page is shown. */
export type DocumentEvent = 'change' | 'selection' | 'page';

/**
 * A Figma document: its layers, pictures, page, selection and undo history. It knows nothing of
 * plugins, of the page that shows it, or of what may be refused: that is the plugin API's business.
 */
export class FigmaDocument implements Scene {
  /** A viewer's file: whatever a plugin writes is refused. */
  viewOnly = false;
  colorProfile: ColorProfile = 'SRGB';
  readonly #images = new Map<string, Uint8Array>();
  readonly #tree = new LayerTree(emptyDocument(), this.#images);
  readonly #listeners = new Listeners<DocumentEvent>();
  #rootId = '0:0';
  #pageId = '0:1';
  #paintStyles: readonly PaintStyleRecord[] = [];
  #variables = noVariables;
  #selection: readonly string[] = [];
  #history = new UndoHistory(this.#tree.snapshot());
  #hasUncommitted = false;
  #idPrefix = 1;
  #lastId = 0;

  /**
   * Opens a REST document (text or parsed) in place of the present one; the history starts anew.
   * Answers what the workbench could not keep. Throws a sentence when it is no such document, and
   * keeps the present one.
   */
  load(rest: unknown): readonly string[] {
    const { nodes, rootId, pageId, paintStyles, variables, leftOut } = importRest(rest);
    this.#tree.restore(nodes);
    this.#rootId = rootId;
    this.#pageId = pageId;
    this.#paintStyles = paintStyles;
    this.#variables = variables;
    this.#selection = [];
    this.#history = new UndoHistory(nodes);
    this.#hasUncommitted = false;
    this.#idPrefix = 1 + [...nodes.keys()].reduce((last, id) => Math.max(last, sessionOf(id)), 0);
    this.#lastId = 0;
    this.#listeners.emit('change');
    this.#listeners.emit('page');
    this.#listeners.emit('selection');
    return leftOut;
  }

  /** Calls `listener` at every such event until the returned function is called. */
  on(event: DocumentEvent, listener: () => void): () => void {
    return this.#listeners.on(event, listener);
  }

  /** The layer with this id. Throws when there is none. */
  node(id: string): NodeRecord {
    return this.#tree.node(id);
  }

  has(id: string): boolean {
    return this.#tree.has(id);
  }

  /** All layers inside this one, depth first, back to front. */
  descendants(id: string): NodeRecord[] {
    return this.#tree.descendants(id);
  }

  get root(): NodeRecord {
    return this.node(this.#rootId);
  }

  get currentPage(): NodeRecord {
    return this.node(this.#pageId);
  }

  setCurrentPage(id: string): void {
    if (this.node(id).type !== 'PAGE') throw new Error(`The node with id "${id}" is not a page`);
    if (id === this.#pageId) return;
    this.#pageId = id;
    this.#listeners.emit('page');
    this.select([]);
  }

  /** The page that holds this layer, or null when there is no such layer or it is the document. */
  pageOf(id: string): NodeRecord | null {
    if (!this.has(id)) return null;
    const node = this.node(id);
    if (node.type === 'PAGE') return node;
    return node.parentId === null ? null : this.pageOf(node.parentId);
  }

  /** The layers under the current page, depth first, that match both `type` and `name` if given. */
  find(wanted: { type?: NodeType; name?: string } = {}): NodeRecord[] {
    return this.descendants(this.#pageId).filter(
      (node) =>
        (wanted.type === undefined || node.type === wanted.type) &&
        (wanted.name === undefined || node.name === wanted.name),
    );
  }

  /** Ids of the selected layers, all on the current page. */
  get selection(): readonly string[] {
    return this.#selection;
  }

  /** Selects these layers, as far as they are on the current page. */
  select(ids: readonly string[]): void {
    const selection = [...new Set(ids)].filter((id) => this.pageOf(id)?.id === this.#pageId);
    if (selection.join() === this.#selection.join()) return;
    this.#selection = selection;
    this.#listeners.emit('selection');
  }

  image(hash: string): Uint8Array | undefined {
    return this.#images.get(hash);
  }

  /** Keeps a picture and answers its hash; the same bytes always have the same hash. */
  addImage(bytes: Uint8Array): string {
    const hash = sha1(bytes);
    if (!this.#images.has(hash)) this.#images.set(hash, new Uint8Array(bytes));
    return hash;
  }

  /** The colour styles of the document. */
  get paintStyles(): readonly PaintStyleRecord[] {
    return this.#paintStyles;
  }

  /** The variables that the document brought with it. */
  get variables(): VariableRecords {
    return this.#variables;
  }

  /** An id that no layer has or will have. */
  newId(): string {
    this.#lastId += 1;
    return `${this.#idPrefix}:${this.#lastId}`;
  }

  /** Adds a new layer in front of the others in `parentId` (or at `index`) and answers its id. */
  add(type: NodeType, parentId: string, fields: NodePatch = {}, index?: number): string {
    const id = this.newId();
    this.insert(newRecord(id, type, { ...fields, parentId }), index);
    return id;
  }

  /** Puts a record among its parent's children. */
  insert(record: NodeRecord, index?: number): void {
    this.#tree.insert(record, index);
    this.#changed();
  }

  /** Gives a layer new values. Values that it has already are no change. */
  update(id: string, patch: NodePatch): void {
    if (this.#tree.update(id, patch)) this.#changed();
  }

  /** Takes a layer with all that it holds into another parent, before the child now at `index`. */
  move(id: string, parentId: string, index?: number): void {
    this.#tree.move(id, parentId, index);
    this.#changed();
  }

  /** Removes a layer with all that it holds. */
  remove(id: string): void {
    this.#tree.remove(id);
    this.#changed();
    this.select(this.#selection);
  }

  get undoDepth(): number {
    return this.#history.depth;
  }

  /** Makes all changes since the last commit one undo step. */
  commitUndo(): void {
    if (!this.#hasUncommitted) return;
    this.#history.commit(this.#tree.snapshot());
    this.#hasUncommitted = false;
  }

  /** An edit by the person at the canvas: an undo step of its own, or nothing when it throws. */
  userEdit(change: () => void): void {
    this.commitUndo();
    const before = this.#tree.snapshot();
    try {
      change();
    } catch (error) {
      this.#restore(before);
      this.#hasUncommitted = false;
      throw error;
    }
    this.commitUndo();
  }

  /** Back to before the last step; uncommitted changes are a step. */
  undo(): void {
    this.commitUndo();
    this.#restore(this.#history.undo());
  }

  redo(): void {
    if (!this.#hasUncommitted) this.#restore(this.#history.redo());
  }

  #restore(nodes: NodeMap | undefined): void {
    if (nodes === undefined) return;
    this.#tree.restore(nodes);
    this.#listeners.emit('change');
    const [firstPage] = this.root.childIds;
    if (!this.has(this.#pageId) && firstPage !== undefined) this.setCurrentPage(firstPage);
    this.select(this.#selection);
  }

  #changed(): void {
    this.#hasUncommitted = true;
    this.#listeners.emit('change');
  }
}

function emptyDocument(): NodeMap {
  return new Map([
    ['0:0', newRecord('0:0', 'DOCUMENT', { name: 'Document', childIds: ['0:1'] })],
    ['0:1', newRecord('0:1', 'PAGE', { name: 'Page 1', parentId: '0:0' })],
  ]);
}

/** The first number of an id such as 12:34 or I12:34;5:6; ids of other shapes count as 0. */
function sessionOf(id: string): number {
  return Number(/^I?(\d+):/.exec(id)?.[1] ?? 0);
}
