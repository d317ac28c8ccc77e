import { writeData } from './file-data.ts';

/**
 * Figma tells nobody that a file is view-only before a write is refused. Clearing an entry that
 * was never set changes nothing, and is refused all the same.
 */
export function canWrite(node: BaseNode): boolean {
  try {
    writeData(node, 'writable', '');
    return true;
  } catch {
    return false;
  }
}
