import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { bindMembers } from '../../../workbench/figma/api/bind-members.ts';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import type { NodeType } from '../../../workbench/figma/node-record.ts';
import { figmaInterfacesText } from '../../../workbench/figma/typings/figma-interfaces-text.ts';
import { interfaceNames } from '../../../workbench/figma/typings/interface-names.ts';
import { memberNames } from '../../../workbench/figma/typings/member-names.ts';
import { errorInPlugin, inPlugin } from '../support/run-plugin.ts';

const { resolve } = createRequire(import.meta.url);

test("the table of Figma's members is that of the installed typings", async () => {
  const typings = await readFile(resolve('@figma/plugin-typings/plugin-api.d.ts'), 'utf8');
  const kept = new URL('../../../workbench/figma/typings/figma-interfaces.ts', import.meta.url);
  expect(await readFile(kept, 'utf8')).toBe(figmaInterfacesText(typings));
});

test("inherited members are counted among a type's own", () => {
  const names = memberNames('RectangleNode');
  for (const name of [
    'fills',
    'topLeftRadius',
    'exportAsync',
    'getPluginData',
    'absoluteTransform',
  ]) {
    expect(names).toContain(name);
  }
  expect(names).not.toContain('children');
  expect(memberNames('PluginAPI').size).toBeGreaterThan(100);
});

/** Made in the sandbox, because they take functions or are the same for all. */
const guestMembers = new Set(['id', 'toString', 'findAll', 'findOne', 'findChild', 'findChildren']);

const nodeTypes = Object.keys(interfaceNames).filter(
  (kind): kind is NodeType => kind === kind.toUpperCase(),
);

test.each(nodeTypes)(
  'every member of Figma’s %s is there: it works or throws its name',
  async (type) => {
    const document = new FigmaDocument();
    const id =
      type === 'DOCUMENT'
        ? document.root.id
        : type === 'PAGE'
          ? document.currentPage.id
          : document.add(type, document.currentPage.id);
    if (type === 'GROUP' || type === 'BOOLEAN_OPERATION') document.add('RECTANGLE', id);
    const all = [...memberNames(interfaceNames[type])];
    const mine = bindMembers().filter(({ kind }) => kind === type);
    const known = new Set([...mine.map(({ name }) => name), ...guestMembers]);
    const answer = await inPlugin(
      `const node = await figma.getNodeByIdAsync('${id}');
    return ${JSON.stringify(all)}.map((name) => {
      if (!(name in node)) return name + ': absent';
      try { node[name]; return name + ': ok'; } catch (error) { return name + ': ' + error.message; }
    });`,
      { document },
    );
    const throwing = new Set(['mainComponent']);
    expect(answer).toEqual(
      all.map((name) => {
        if (throwing.has(name)) return expect.stringContaining('dynamic-page');
        if (known.has(name)) return `${name}: ok`;
        return `${name}: not in the workbench: ${interfaceNames[type]}.${name}`;
      }),
    );
  },
);

test('the parts of figma name what they lack', async () => {
  for (const member of [
    'figma.createVideoAsync',
    'figma.teamLibrary',
    'figma.ui.getPosition',
    'figma.viewport.slidesView',
    'figma.variables.createVariable',
  ]) {
    expect(await errorInPlugin(`${member};`)).toBe(`Error: not in the workbench: ${member}`);
  }
  expect(await errorInPlugin("figma.on('drop', () => {});")).toBe(
    "Error: not in the workbench: figma.on('drop')",
  );
});

test('setting what the workbench lacks throws as well', async () => {
  const message = await errorInPlugin('figma.createRectangle().layoutGrow = 1;');
  expect(message).toBe('Error: not in the workbench: RectangleNode.layoutGrow');
});
