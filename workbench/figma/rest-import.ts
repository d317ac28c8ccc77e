import { identity } from '../../src/core/geometry.ts';
import { fitsItsChildren } from './geometry/absolute-transform.ts';
import { newRecord } from './new-record.ts';
import type { NodeRecord } from './node-record.ts';
import type { PaintStyleRecord } from './paint-style.ts';
import { findRestRoots, type RestRoots } from './rest/find-rest-roots.ts';
import { importNode, nodeTypes } from './rest/import-node.ts';
import { importPaintStyles } from './rest/import-paint-styles.ts';
import { importPlacement, type Surroundings } from './rest/import-placement.ts';
import { readRest } from './rest/read-rest.ts';
import { restNode } from './rest/rest-schemas.ts';
import type { VariableRecords } from './variables.ts';

export type ImportedDocument = {
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  readonly rootId: string;
  /** The page to show first. */
  readonly pageId: string;
  readonly paintStyles: readonly PaintStyleRecord[];
  readonly variables: VariableRecords;
  /** What the workbench could not keep, for example "Paints of type SHADER". */
  readonly leftOut: readonly string[];
};

/**
 * Reads a REST document: a whole file, a `nodes` answer or one layer, as text or parsed. Pictures
 * come as hashes without bytes. Throws a sentence for people when it is not JSON, not Figma's, or
 * not whole.
 */
export function importRest(rest: unknown): ImportedDocument {
  const roots = findRestRoots(rest);
  const reader = new RestReader(roots);
  const rootId = reader.readDocument();
  const { nodes } = reader;
  const pages = [...nodes.values()].filter((node) => node.type === 'PAGE');
  const page = pages.find(({ childIds }) => childIds.length > 0) ?? pages[0];
  if (page === undefined) throw new Error('This Figma document has no page.');
  return {
    nodes,
    rootId,
    pageId: page.id,
    paintStyles: importPaintStyles(roots.styles, nodes.values()),
    variables: roots.variables,
    leftOut: [...reader.leftOut],
  };
}

const onPage: Surroundings = { parentToPage: identity, containerToPage: identity };

class RestReader {
  readonly nodes = new Map<string, NodeRecord>();
  readonly leftOut = new Set<string>();
  readonly #roots: RestRoots;

  constructor(roots: RestRoots) {
    this.#roots = roots;
  }

  /** Reads all roots and answers the document's id; loose layers get a document and a page. */
  readDocument(): string {
    const { roots } = this.#roots;
    const [first] = roots;
    if (first !== undefined && roots.length === 1 && typeOf(first) === 'DOCUMENT') {
      return this.#read(first, null, onPage)[0] ?? '';
    }
    const documentId = '0:0';
    const pages = roots.filter((root) => typeOf(root) === 'CANVAS');
    const loose = roots.filter((root) => typeOf(root) !== 'CANVAS');
    const pageIds = pages.flatMap((page) => this.#read(page, documentId, onPage));
    if (loose.length > 0) {
      const id = '0:1';
      const childIds = loose.flatMap((layer) => this.#read(layer, id, onPage));
      this.#keep(newRecord(id, 'PAGE', { name: 'Page 1', parentId: documentId, childIds }));
      pageIds.push(id);
    }
    this.#keep(newRecord(documentId, 'DOCUMENT', { name: 'Document', childIds: pageIds }));
    return documentId;
  }

  /** Keeps the layer and all in it; answers its id, or nothing when it had to be left out. */
  #read(layer: unknown, parentId: string | null, around: Surroundings): string[] {
    const rest = readRest(restNode, layer, nameOf(layer));
    const type = nodeTypes.get(rest.type);
    if (type === undefined) {
      this.leftOut.add(`Layers of type ${rest.type}`);
      return [];
    }
    const { toPage, ...placement } = importPlacement(rest, around);
    const record = newRecord(rest.id, type, {
      ...importNode(rest, this.#roots, this.leftOut),
      ...placement,
      parentId,
    });
    this.#keep(record);
    const inside = {
      parentToPage: toPage,
      containerToPage: fitsItsChildren(record) ? around.containerToPage : toPage,
    };
    const childIds = rest.children.flatMap((child) => this.#read(child, rest.id, inside));
    this.nodes.set(rest.id, { ...record, childIds });
    return [rest.id];
  }

  #keep(record: NodeRecord): void {
    if (this.nodes.has(record.id)) {
      throw new Error(`This is not a whole Figma document: two layers have the id ${record.id}.`);
    }
    this.nodes.set(record.id, record);
  }
}

function typeOf(layer: unknown): unknown {
  return layer instanceof Object ? Reflect.get(layer, 'type') : undefined;
}

function nameOf(layer: unknown): string {
  const name: unknown = layer instanceof Object ? Reflect.get(layer, 'name') : undefined;
  return typeof name === 'string' ? `The layer "${name}"` : 'A layer';
}
