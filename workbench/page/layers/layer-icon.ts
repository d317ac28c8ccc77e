import type { NodeRecord, NodeType } from '../../figma/node-record.ts';
import type { IconName } from '../icons/icon.tsx';

const icons: Readonly<Record<NodeType, IconName>> = {
  DOCUMENT: 'frame',
  PAGE: 'frame',
  FRAME: 'frame',
  GROUP: 'group',
  SECTION: 'section',
  SLICE: 'slice',
  COMPONENT: 'component',
  COMPONENT_SET: 'component',
  INSTANCE: 'instance',
  RECTANGLE: 'rectangle',
  ELLIPSE: 'ellipse',
  POLYGON: 'polygon',
  STAR: 'star',
  LINE: 'line',
  VECTOR: 'vector',
  BOOLEAN_OPERATION: 'boolean',
  TEXT: 'text',
};

/** A layer's icon in the list; a shape that shows a picture is a picture. */
export function layerIcon({ type, fills }: NodeRecord): IconName {
  const isPicture = fills.some((paint) => paint.type === 'IMAGE' && paint.visible);
  return isPicture && (type === 'RECTANGLE' || type === 'ELLIPSE') ? 'picture' : icons[type];
}
