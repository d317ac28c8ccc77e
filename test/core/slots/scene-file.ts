import { readFileSync } from 'node:fs';

/** One of the workbench's own documents, parsed. */
export function sceneFile(name: string): unknown {
  const url = new URL(`../../../workbench/scenes/${name}`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}
