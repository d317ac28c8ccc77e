import { fitsItsChildren } from './geometry/absolute-transform.ts';
import { fitGroup } from './geometry/bounds.ts';
import type { NodePatch } from './new-record.ts';
import type { NodeRecord } from './node-record.ts';
import type { Scene } from './scene.ts';

export type NodeMap = ReadonlyMap<string, NodeRecord>;

/** What of a layer has a say in the box of the group around it, or in its own if it is one. */
const shaping = ['relativeTransform', 'width', 'height', 'isMask', 'booleanOperation'] as const;

/** Layers and how they hold each other: groups fit their children, and there are no empty ones. */
export class LayerTree implements Scene {
  #nodes: Map<string, NodeRecord>;
  readonly #images: ReadonlyMap<string, Uint8Array>;

  constructor(nodes: NodeMap, images: ReadonlyMap<string, Uint8Array>) {
    this.#nodes = new Map(nodes);
    this.#images = images;
  }

  /** All layers as they are now. */
  snapshot(): NodeMap {
    return new Map(this.#nodes);
  }

  restore(nodes: NodeMap): void {
    this.#nodes = new Map(nodes);
  }

  /** The layer with this id. Throws when there is none. */
  node(id: string): NodeRecord {
    const node = this.#nodes.get(id);
    if (node !== undefined) return node;
    const what = id.startsWith('I') ? 'node (instance sublayer or table cell)' : 'node';
    throw new Error(`The ${what} with id "${id}" does not exist`);
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  image(hash: string): Uint8Array | undefined {
    return this.#images.get(hash);
  }

  /** All layers inside this one, depth first, back to front. */
  descendants(id: string): NodeRecord[] {
    return this.node(id).childIds.flatMap((childId) => [
      this.node(childId),
      ...this.descendants(childId),
    ]);
  }

  /** Puts a record among its parent's children. */
  insert(record: NodeRecord, index?: number): void {
    const parent = this.node(record.parentId ?? '');
    this.#nodes.set(record.id, record);
    this.#setChildren(parent.id, inserted(parent.childIds, record.id, index));
  }

  /** Gives a layer new values and answers whether any of them is not the one that it had. */
  update(id: string, patch: NodePatch): boolean {
    const node = this.node(id);
    const changed: NodeRecord = { ...node, ...patch };
    const keys = Object.keys(patch) as (keyof NodePatch)[];
    if (keys.every((key) => Object.is(changed[key], node[key]))) return false;
    this.#nodes.set(id, changed);
    if (shaping.some((key) => key in patch)) {
      if (fitsItsChildren(changed)) this.#refit(id);
      else if (node.parentId !== null) this.#refit(node.parentId);
    }
    return true;
  }

  /** Takes a layer with all that it holds into another parent, before the child now at `index`. */
  move(id: string, parentId: string, index?: number): void {
    const oldParentId = this.node(id).parentId;
    if (oldParentId !== null) this.#dropChild(oldParentId, id);
    this.#nodes.set(id, { ...this.node(id), parentId });
    this.#setChildren(parentId, inserted(this.node(parentId).childIds, id, index));
    if (oldParentId !== null) this.#removeIfEmptyGroup(oldParentId);
  }

  /** Removes a layer with all that it holds. */
  remove(id: string): void {
    const { parentId } = this.node(id);
    for (const node of this.descendants(id)) this.#nodes.delete(node.id);
    this.#nodes.delete(id);
    if (parentId === null) return;
    this.#dropChild(parentId, id);
    this.#removeIfEmptyGroup(parentId);
  }

  #setChildren(id: string, childIds: readonly string[]): void {
    this.#nodes.set(id, { ...this.node(id), childIds });
    this.#refit(id);
  }

  #dropChild(id: string, childId: string): void {
    this.#setChildren(
      id,
      this.node(id).childIds.filter((other) => other !== childId),
    );
  }

  /** Groups and boolean operations always fit their children, and so do those around them. */
  #refit(id: string): void {
    const node = this.node(id);
    if (!fitsItsChildren(node) || node.childIds.length === 0) return;
    const importedGeometry = null;
    this.#nodes.set(id, { ...node, ...fitGroup(this, node), importedGeometry });
    if (node.parentId !== null) this.#refit(node.parentId);
  }

  #removeIfEmptyGroup(id: string): void {
    const node = this.node(id);
    if (fitsItsChildren(node) && node.childIds.length === 0) this.remove(id);
  }
}

function inserted(ids: readonly string[], id: string, index = ids.length): readonly string[] {
  return [...ids.slice(0, index), id, ...ids.slice(index)];
}
