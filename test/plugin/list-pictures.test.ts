import { expect, test } from 'vitest';
import { FigmaDocument } from '../../workbench/figma/document.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { documentOf } from '../support/documents.ts';
import { fill } from './place-pictures.ts';
import { addBox, smallPage } from './small-page.ts';

test('layers with pictures are told with what is seen of them', async () => {
  const { document, page, box } = smallPage();
  const other = addBox(document, page, { name: 'Other' });
  addBox(document, page, { name: 'Plain' });
  const { call } = await callPlugin({ document });
  const first = await fill(call, box, 1);
  const second = await fill(call, box, 2);
  await fill(call, other, 3);
  await call('showVariant', { layerId: other, hash: null });
  await call('saveAlt', { alts: [{ layerId: box, alt: 'a lamp' }] });
  await call('annotate', { notes: [{ layerId: other, text: 'a sea' }] });
  const here = { id: page, name: 'Page 1' };
  expect(await call('listPictures', { scope: 'page' })).toEqual({
    pictures: [
      {
        layer: { id: box, name: 'Box' },
        page: here,
        hash: second.hash,
        recipe: expect.objectContaining({ prompt: 'picture 2' }),
        alt: 'a lamp',
        original: [0],
        hides: [],
        isAnnotated: false,
      },
      {
        layer: { id: other, name: 'Other' },
        page: here,
        hash: null,
        recipe: null,
        alt: '',
        original: [0],
        hides: [],
        isAnnotated: true,
      },
    ],
  });
  await call('showVariant', { layerId: box, hash: first.hash });
  const { pictures } = await call('listPictures', { scope: 'page' });
  expect(pictures[0]).toMatchObject({ hash: first.hash, recipe: { prompt: 'picture 1' } });
});

test('with a paint of the designer on it a picture is still ours, until it is taken away', async () => {
  const { document, box } = smallPage();
  const { call } = await callPlugin({ document });
  await fill(call, box, 1);
  const fills = document.node(box).fills.map((paint) => ({ ...paint, visible: true }));
  document.userEdit(() => document.update(box, { fills }));
  const { pictures } = await call('listPictures', { scope: 'page' });
  expect(pictures).toMatchObject([{ layer: { id: box }, hash: expect.any(String) }]);
  expect(pictures[0]?.recipe).not.toBeNull();
  document.userEdit(() => document.update(box, { fills: fills.slice(0, 1) }));
  expect(await call('listPictures', { scope: 'page' })).toEqual({ pictures: [] });
});

test('pages that are not loaded are loaded, page by page, and nothing is written', async () => {
  const { document, page, box } = smallPage();
  const pages = [2, 3].map((number) =>
    document.add('PAGE', document.root.id, { name: `Page ${number}` }),
  );
  const far = pages.map((id) => addBox(document, id, { name: 'Far' }));
  const filler = await callPlugin({ document });
  for (const id of [box, ...far]) await fill(filler.call, id, 1);
  document.commitUndo();
  const depth = document.undoDepth;
  document.viewOnly = true;
  const { call } = await callPlugin({ document });
  const here = await call('listPictures', { scope: 'page' });
  expect(here.pictures.map(({ layer }) => layer.id)).toEqual([box]);
  const { pictures } = await call('listPictures', { scope: 'file' });
  expect(pictures.map(({ layer }) => layer.id)).toEqual([box, ...far]);
  expect(pictures.map((picture) => picture.page.id)).toEqual([page, ...pages]);
  expect(document.currentPage.id).toBe(page);
  expect(document.undoDepth).toBe(depth);
});

test.each([
  'not json',
  '{"original":[0],"made":[{"hash":7}]}',
  '{"original":[0],"made":[{"hash":"x","shown":[0],"recipe":null}]}',
  '{"original":[],"made":[]}',
])('a list that somebody else wrote (%s) is no picture', async (variants) => {
  const { document } = smallPage({ sharedPluginData: { greybox: { variants } } });
  const { call } = await callPlugin({ document });
  expect(await call('listPictures', { scope: 'page' })).toEqual({ pictures: [] });
});

test('among 5,000 layers without pictures the one with a picture is found', async () => {
  const grey = { type: 'SOLID', color: { r: 0.8, g: 0.8, b: 0.8 } };
  const layers = Array.from({ length: 5000 }, (_, index) => ({
    id: `2:${index}`,
    name: 'Grey',
    type: 'RECTANGLE',
    fills: [grey],
    absoluteBoundingBox: { x: index, y: 0, width: 10, height: 10 },
  }));
  const document = new FigmaDocument();
  document.load(documentOf(...layers));
  const { call, sandbox } = await callPlugin({ document });
  expect(await call('listPictures', { scope: 'file' })).toEqual({ pictures: [] });
  await fill(call, '2:4321', 1);
  const { pictures } = await call('listPictures', { scope: 'page' });
  expect(pictures.map(({ layer }) => layer.id)).toEqual(['2:4321']);
  expect(sandbox.errors).toEqual([]);
});

test('many pictures are read a few at a time, and one that goes meanwhile is left out', async () => {
  const { document, page, box } = smallPage();
  const filler = await callPlugin({ document });
  await fill(filler.call, box, 1);
  const { fills, sharedPluginData } = document.node(box);
  const copies = Array.from({ length: 60 }, () =>
    addBox(document, page, { fills, sharedPluginData }),
  );
  const [last = ''] = copies.slice(-1);
  const { call, sandbox } = await callPlugin({ document });
  const listing = call('listPictures', { scope: 'page' });
  await sandbox.idle();
  document.remove(last);
  const { pictures } = await listing;
  expect(pictures).toHaveLength(60);
  expect(pictures.map(({ layer }) => layer.id)).not.toContain(last);
});
