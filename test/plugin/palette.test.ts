import { expect, test } from 'vitest';
import { FigmaDocument } from '../../workbench/figma/document.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { box, documentOf } from '../support/documents.ts';

type Value = unknown;

/** A document with colour variables of one collection, whose default mode is the second. */
function withVariables(values: Record<string, Value>, more: Record<string, unknown> = {}) {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    {
      id: name,
      name,
      variableCollectionId: 'C',
      resolvedType: 'COLOR',
      valuesByMode: { other: rgb(1, 1, 1), usual: value },
    },
  ]);
  const variables = { ...Object.fromEntries(entries), ...more };
  const modes = [
    { modeId: 'other', name: 'Other' },
    { modeId: 'usual', name: 'Usual' },
  ];
  const C = { id: 'C', name: 'Colours', modes, defaultModeId: 'usual' };
  return { meta: { variables, variableCollections: { C } } };
}

const rgb = (r: number, g: number, b: number, a = 1) => ({ r, g, b, a });
const alias = (id: string) => ({ type: 'VARIABLE_ALIAS', id });

async function paletteOf(rest: unknown) {
  const document = new FigmaDocument();
  document.load(rest);
  document.viewOnly = true;
  const { call, sandbox } = await callPlugin({ document });
  const { colors } = await call('readPalette', {});
  expect(sandbox.errors).toEqual([]);
  return Object.fromEntries(colors.map(({ name, hex }) => [name, hex]));
}

test('a file that names no colours has none', async () => {
  expect(await paletteOf(documentOf())).toEqual({});
});

test('variables have the values of the default mode, through aliases', async () => {
  const variables = withVariables(
    {
      sea: rgb(0, 0.5, 1),
      night: rgb(1 / 255, 2 / 255, 3 / 255),
      link: alias('link of link'),
      'link of link': alias('sun'),
      sun: rgb(1, 0.8, 0),
      glass: rgb(0, 0, 0, 0.5),
      'to glass': alias('glass'),
      nowhere: alias('gone'),
      one: alias('other'),
      other: alias('one'),
    },
    {
      gap: {
        id: 'gap',
        name: 'gap',
        variableCollectionId: 'C',
        resolvedType: 'FLOAT',
        valuesByMode: { usual: 8 },
      },
      lost: {
        id: 'lost',
        name: 'lost',
        variableCollectionId: 'gone',
        resolvedType: 'COLOR',
        valuesByMode: { usual: rgb(1, 0, 0) },
      },
    },
  );
  expect(await paletteOf({ ...documentOf(), variables })).toEqual({
    sea: '#0080ff',
    night: '#010203',
    link: '#ffcc00',
  });
});

const styled = (id: string, style: string, ...fills: unknown[]) => ({
  ...box(id, style, 0, 0, 10, 10),
  styles: { fill: style },
  fills,
});
const solid = (r: number, g: number, b: number, more = {}) => ({
  type: 'SOLID',
  color: rgb(r, g, b),
  ...more,
});

test('styles count with one visible opaque colour, and each colour once', async () => {
  const gradient = {
    type: 'GRADIENT_LINEAR',
    gradientHandlePositions: [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ],
    gradientStops: [{ position: 0, color: rgb(0, 1, 0) }],
  };
  const rest = {
    ...documentOf(
      styled('1:1', 'plain', solid(0, 0, 1)),
      styled('1:2', 'hidden below', solid(0, 1, 1, { visible: false }), solid(1, 0, 1)),
      styled('1:3', 'two', solid(0, 1, 0), solid(1, 0, 0)),
      styled('1:4', 'faint', solid(0, 1, 0, { opacity: 0.5 })),
      styled('1:5', 'gradient', gradient),
      styled('1:6', 'the variable again', solid(1, 1, 0)),
      styled('1:7', 'of a library', solid(0.5, 0.5, 0.5)),
      styled('1:8', 'nothing'),
    ),
    variables: withVariables({ yellow: rgb(1, 1, 0) }),
    styles: Object.fromEntries(
      [
        'plain',
        'hidden below',
        'two',
        'faint',
        'gradient',
        'the variable again',
        'of a library',
        'nothing',
      ].map((name) => [
        name,
        { name, key: name, styleType: 'FILL', remote: name === 'of a library' },
      ]),
    ),
  };
  expect(await paletteOf(rest)).toEqual({
    yellow: '#ffff00',
    plain: '#0000ff',
    'hidden below': '#ff00ff',
  });
});

test('no more colours than a designer chooses among', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`c${index}`, rgb(index / 255, 0, 0)]),
  );
  const palette = await paletteOf({ ...documentOf(), variables: withVariables(many) });
  expect(Object.keys(palette)).toEqual(Object.keys(many).slice(0, 48));
});
