import type { FigmaDocument } from '../document.ts';
import type { NodeRecord } from '../node-record.ts';
import { Reference } from './reference.ts';

/** The layer that was given as an argument. Throws when it is something else or is gone. */
export function readNode(document: FigmaDocument, value: unknown, name: string): NodeRecord {
  if (!(value instanceof Reference)) {
    throw new Error(
      `Property "${name}" failed validation: Expected node, received ${typeof value}`,
    );
  }
  return document.node(value.id);
}

/** As `readNode`, for an array of layers. */
export function readNodes(document: FigmaDocument, value: unknown, name: string): NodeRecord[] {
  if (!Array.isArray(value)) {
    throw new Error(
      `Property "${name}" failed validation: Expected array, received ${typeof value}`,
    );
  }
  return value.map((one: unknown) => readNode(document, one, name));
}
