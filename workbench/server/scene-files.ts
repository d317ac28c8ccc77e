import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** File paths of the scenes that the workbench offers, by the name that its menu shows. */
export type SceneFiles = ReadonlyMap<string, string>;

const ownScenes = fileURLToPath(new URL('../scenes/', import.meta.url));
const usualScene = 'mobile-wireframe.json';

/** The project's own scenes and the given one, if any; `first` names the one to open. */
export async function findSceneFiles(
  given: string = join(ownScenes, usualScene),
): Promise<{ files: SceneFiles; first: string; sceneFile: string }> {
  const own = (await readdir(ownScenes)).filter((file) => file.endsWith('.json')).sort();
  const files = new Map(own.map((file) => [basename(file, '.json'), join(ownScenes, file)]));
  const first = basename(given, '.json');
  const sceneFile = resolve(given);
  return { files: files.set(first, sceneFile), first, sceneFile };
}
