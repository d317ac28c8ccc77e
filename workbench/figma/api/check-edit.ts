import type { FigmaDocument } from '../document.ts';
import type { NodeRecord } from '../node-record.ts';
import { isInsideInstance } from './is-inside-instance.ts';
import { isRemote } from './is-remote.ts';

/**
 * Throws Figma's reason when the plugin may not change the subject: a layer, or something else that
 * only a viewer's file forbids. Locked layers may be changed.
 */
export function checkEdit(
  document: FigmaDocument,
  subject: NodeRecord | string,
  isPlacement: boolean,
): void {
  if (document.viewOnly) throw new Error('Cannot write to internal and read-only nodes');
  if (typeof subject === 'string') return;
  if (isRemote(document, subject)) throw new Error('Cannot write to internal and read-only node');
  if (isPlacement && isInsideInstance(document, subject)) {
    throw new Error('This property cannot be overriden on an instance');
  }
}
