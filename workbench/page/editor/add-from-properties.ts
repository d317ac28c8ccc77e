import { nodeMembers } from '../../figma/api/node-members.ts';
import type { NodeType } from '../../figma/node-record.ts';
import type { Editor } from './editor.ts';
import { setProperties } from './set-properties.ts';

/**
 * Adds a layer of 100 x 100 in front of the others in its parent, gives it the properties, and
 * answers its id. When a property is refused nothing is added.
 */
export function addFromProperties(
  editor: Editor,
  parentId: string,
  { type, ...properties }: Readonly<Record<string, unknown>>,
): string {
  if (!isLayerType(type)) throw new Error(`There are no layers of type ${String(type)}.`);
  const { document } = editor;
  const size = { width: 100, height: type === 'LINE' ? 0 : 100 };
  const id = document.add(type, parentId, { name: type, ...size });
  try {
    setProperties(editor, id, properties);
  } catch (error) {
    document.remove(id);
    throw error;
  }
  return id;
}

function isLayerType(type: unknown): type is NodeType {
  return typeof type === 'string' && type in nodeMembers && type !== 'DOCUMENT' && type !== 'PAGE';
}
