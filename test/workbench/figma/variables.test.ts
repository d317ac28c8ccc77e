import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { documentOf } from '../../support/documents.ts';
import { errorInPlugin, inPlugin } from '../support/run-plugin.ts';

const sea = { r: 0, g: 0.25, b: 0.5, a: 1 };
const variables = {
  status: 200,
  error: false,
  meta: {
    variables: {
      'V:1': {
        id: 'V:1',
        name: 'sea',
        key: 'k1',
        variableCollectionId: 'C:1',
        resolvedType: 'COLOR',
        valuesByMode: { '1:0': sea, '1:1': { type: 'VARIABLE_ALIAS', id: 'V:3' } },
        scopes: ['ALL_SCOPES'],
      },
      'V:2': {
        id: 'V:2',
        name: 'gap',
        variableCollectionId: 'C:1',
        resolvedType: 'FLOAT',
        valuesByMode: { '1:0': 8 },
      },
      'V:3': {
        id: 'V:3',
        name: 'of a library',
        variableCollectionId: 'C:2',
        resolvedType: 'COLOR',
        valuesByMode: { '2:0': sea },
        remote: true,
      },
    },
    variableCollections: {
      'C:1': {
        id: 'C:1',
        name: 'Brand',
        modes: [
          { modeId: '1:0', name: 'Light' },
          { modeId: '1:1', name: 'Dark' },
        ],
        defaultModeId: '1:0',
        variableIds: ['V:1', 'V:2'],
      },
      'C:2': { id: 'C:2', name: 'Library', modes: [], defaultModeId: '2:0', remote: true },
    },
  },
};

function open(rest: unknown = { ...documentOf(), variables }) {
  const document = new FigmaDocument();
  document.load(rest);
  return { document };
}

test('variables and collections are found as the REST API told them', async () => {
  const found = await inPlugin(
    `const { variables } = figma;
    const local = await variables.getLocalVariablesAsync();
    const [color, ...others] = await variables.getLocalVariablesAsync('COLOR');
    const [collection] = await variables.getLocalVariableCollectionsAsync();
    const away = await variables.getVariableByIdAsync('V:3');
    return {
      local: local.map(({ id }) => id),
      others: others.length,
      color: { name: color.name, key: color.key, type: color.resolvedType, values: color.valuesByMode },
      same: await variables.getVariableCollectionByIdAsync(color.variableCollectionId) === collection,
      collection: { id: collection.id, name: collection.name, mode: collection.defaultModeId },
      away: [away.name, away.remote],
      nothing: [
        await variables.getVariableByIdAsync('V:9'),
        await variables.getVariableCollectionByIdAsync('C:9'),
      ],
    };`,
    open(),
  );
  expect(found).toEqual({
    local: ['V:1', 'V:2'],
    others: 0,
    color: {
      name: 'sea',
      key: 'k1',
      type: 'COLOR',
      values: { '1:0': sea, '1:1': { type: 'VARIABLE_ALIAS', id: 'V:3' } },
    },
    same: true,
    collection: { id: 'C:1', name: 'Brand', mode: '1:0' },
    away: ['of a library', true],
    nothing: [null, null],
  });
});

test('a document without variables has none, also after one with some', async () => {
  const { document } = open();
  document.load(documentOf());
  const body = 'return (await figma.variables.getLocalVariablesAsync()).length;';
  expect(await inPlugin(body, { document })).toBe(0);
});

test('variables that are not in the shape of the REST API are told of, and nothing is opened', () => {
  const document = new FigmaDocument();
  const rest = { ...documentOf(), variables: { meta: { variables: { 'V:1': { id: 'V:1' } } } } };
  expect(() => document.load(rest)).toThrow("The file is not in the shape of Figma's REST API");
});

test.each([
  ["(await figma.variables.getVariableByIdAsync('V:1')).name = 'x'", /./],
  ["(await figma.variables.getVariableByIdAsync('V:1')).scopes", /not in the workbench/],
  ["await figma.variables.getLocalVariablesAsync('COLOUR')", /failed validation/],
])('%s throws', async (body, message) => {
  expect(await errorInPlugin(body, open())).toMatch(message);
  expect(await errorInPlugin(body, open())).not.toBe('no error');
});
