import { commitAside } from './commit-aside.ts';
import { readData, writeData } from './file-data.ts';

const key = 'file';

/** The id that was made in this session: an undo may take it out of the file. */
let made = '';

/** What tells this file from others; a view-only one without an id goes by its name. */
export function fileId(): string {
  return readData(figma.root, key) || made || figma.root.name;
}

/** The same, after an id was given to a file that had none. */
export function makeFileId(): string {
  if (readData(figma.root, key) !== '') return fileId();
  const id = made || Math.random().toString(36).slice(2);
  try {
    writeData(figma.root, key, id);
    made = id;
    commitAside();
  } catch {
    // A viewer's file keeps nothing.
  }
  return fileId();
}
