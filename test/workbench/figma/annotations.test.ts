import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { box, documentOf } from '../../support/documents.ts';
import { errorInPlugin, inPlugin } from '../support/run-plugin.ts';

const note = { label: 'Tall', properties: [{ type: 'height' }], categoryId: '7:1' };

function open() {
  const document = new FigmaDocument();
  const layer = { ...box('1:1', 'Hero', 0, 0, 40, 30), annotations: [note] };
  document.load(documentOf(layer));
  return { document };
}

test('an annotation is read whole, its label in both forms', async () => {
  const body = 'return figma.currentPage.children[0].annotations;';
  expect(await inPlugin(body, open())).toEqual([{ ...note, labelMarkdown: 'Tall' }]);
});

test('an annotation with one of its labels is written whole', async () => {
  const parts = open();
  await inPlugin(
    `const [layer] = figma.currentPage.children;
    const [{ label, ...note }] = layer.annotations;
    layer.annotations = [note, { label: 'New' }];`,
    parts,
  );
  expect(parts.document.node('1:1').annotations).toEqual([note, { label: 'New' }]);
});

test.each([
  [[{ label: 'a', labelMarkdown: 'a' }], /Only one of label or labelMarkdown/],
  [[{ label: 'a', properties: [{ type: 'colour' }] }], /failed validation/],
  [[{ label: 'a', note: 1 }], /failed validation/],
])('%j is refused', async (annotations, message) => {
  const body = `figma.currentPage.children[0].annotations = ${JSON.stringify(annotations)};`;
  expect(await errorInPlugin(body, open())).toMatch(message);
});

test('a property that only a later Figma knows does not keep a file from opening', () => {
  const document = new FigmaDocument();
  const annotations = [{ label: 'a', properties: [{ type: 'later' }], later: 1 }];
  document.load(documentOf({ ...box('1:1', 'Hero', 0, 0, 40, 30), annotations }));
  expect(document.node('1:1').annotations).toEqual([{ label: 'a' }]);
});
