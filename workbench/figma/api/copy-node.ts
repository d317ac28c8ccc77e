import type { FigmaDocument } from '../document.ts';
import type { NodePatch } from '../new-record.ts';
import type { NodeRecord } from '../node-record.ts';

/** Copies a layer with all that it holds into `parentId`, in front, and answers the copy's id. */
export function copyNode(
  document: FigmaDocument,
  node: NodeRecord,
  parentId: string,
  patch: NodePatch = {},
): string {
  const id = document.newId();
  insertCopy(document, node, { id, parentId, instanceId: instanceIdFor(node, id) }, patch);
  return id;
}

/**
 * Makes an instance of a component. What the instance holds is named after the instance and the
 * component's own layer, as in Figma: I12:3;4:5.
 */
export function copyAsInstance(
  document: FigmaDocument,
  component: NodeRecord,
  parentId: string,
): string {
  const id = document.newId();
  const { id: componentId, childIds, ...fields } = component;
  const record = { ...fields, id, type: 'INSTANCE', parentId, componentId, childIds: [] } as const;
  document.insert({ ...record, pluginData: {}, sharedPluginData: {}, relaunchData: {} });
  for (const childId of childIds) {
    const place = { id: sublayerId(id, childId), parentId: id, instanceId: id };
    insertCopy(document, document.node(childId), place);
  }
  return id;
}

type Place = {
  readonly id: string;
  readonly parentId: string;
  /** The outermost instance around the copy's insides; null where there is none. */
  readonly instanceId: string | null;
};

function insertCopy(
  document: FigmaDocument,
  node: NodeRecord,
  { id, parentId, instanceId }: Place,
  patch: NodePatch = {},
): void {
  document.insert({ ...node, ...patch, id, parentId, childIds: [] });
  for (const childId of node.childIds) {
    const child = document.node(childId);
    const copyId = instanceId === null ? document.newId() : sublayerId(instanceId, childId);
    insertCopy(document, child, {
      id: copyId,
      parentId: id,
      instanceId: instanceId ?? instanceIdFor(child, copyId),
    });
  }
}

function instanceIdFor(node: NodeRecord, copyId: string): string | null {
  return node.type === 'INSTANCE' ? copyId : null;
}

function sublayerId(instanceId: string, originalId: string): string {
  const inner = originalId.startsWith('I')
    ? originalId.slice(originalId.indexOf(';') + 1)
    : originalId;
  return `I${instanceId};${inner}`;
}
