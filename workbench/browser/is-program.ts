import { accessSync, constants, statSync } from 'node:fs';

/** Whether the path leads to a file that this user may run. */
export function isProgram(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
