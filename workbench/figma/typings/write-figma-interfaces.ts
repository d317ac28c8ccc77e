// Writes figma-interfaces.ts anew from the installed typings: run it after an update of them.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { figmaInterfacesText } from './figma-interfaces-text.ts';

const typings = fileURLToPath(import.meta.resolve('@figma/plugin-typings/plugin-api.d.ts'));
const target = new URL('./figma-interfaces.ts', import.meta.url);
await writeFile(target, figmaInterfacesText(await readFile(typings, 'utf8')));
