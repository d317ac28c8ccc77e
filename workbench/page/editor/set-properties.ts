import type { EditContext } from '../../figma/api/context.ts';
import type { Members } from '../../figma/api/member.ts';
import { nodeMembers } from '../../figma/api/node-members.ts';
import { resizeNode } from '../../figma/api/resize-node.ts';
import type { NodeRecord } from '../../figma/node-record.ts';
import type { Editor } from './editor.ts';

/** Paths move and size their layer, so they come first, and its place comes last. */
const order = ['vectorPaths', 'width', 'height', 'relativeTransform', 'rotation', 'x', 'y'];

/**
 * Sets a layer's properties by Figma's names, `width` and `height` among them, checked as for a
 * plugin. Throws a sentence when there is no such property or the value is of no use.
 */
export function setProperties(
  { document, kernel }: Pick<Editor, 'document' | 'kernel'>,
  id: string,
  properties: Readonly<Record<string, unknown>>,
): void {
  // The person at the canvas has every font.
  const context: EditContext = { document, kernel, requireFont() {} };
  const inOrder = Object.entries(properties).sort(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  );
  for (const [name, value] of inOrder) setProperty(context, document.node(id), name, value);
}

function setProperty(context: EditContext, node: NodeRecord, name: string, value: unknown): void {
  const isSize = (name === 'width' || name === 'height') && typeof value === 'number';
  if (isSize) {
    const [width, height] = name === 'width' ? [value, node.height] : [node.width, value];
    resizeNode(context.document, node, width, height);
    return;
  }
  const members: Members<NodeRecord> = nodeMembers[node.type];
  const member = members[name];
  if (member === undefined || !('set' in member) || member.set === undefined) {
    throw new Error(`The property "${name}" of a ${node.type} cannot be set to that.`);
  }
  member.set(context, node, value);
}
