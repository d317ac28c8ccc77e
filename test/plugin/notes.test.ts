import { expect, test } from 'vitest';
import { ClientStorage } from '../../workbench/figma/client-storage.ts';
import { FigmaDocument } from '../../workbench/figma/document.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { smallPage } from './small-page.ts';

const none = { direction: '', plan: '', ledger: '', asked: '' };
const notes = ['direction', 'plan', 'ledger', 'asked'] as const;

function fileData(document: FigmaDocument) {
  return document.root.sharedPluginData.greybox ?? {};
}

test('notes are kept for the next time, and an empty one is forgotten', async () => {
  const { document } = smallPage();
  const storage = new ClientStorage();
  const { call } = await callPlugin({ document, storage });
  expect(await call('readNotes', {})).toEqual(none);
  for (const note of notes) await call('saveNote', { note, text: `our ${note}` });
  const again = await callPlugin({ document, storage });
  const kept = {
    direction: 'our direction',
    plan: 'our plan',
    ledger: 'our ledger',
    asked: 'our asked',
  };
  expect(await again.call('readNotes', {})).toEqual(kept);
  await call('saveNote', { note: 'plan', text: 'another' });
  expect(await call('readNotes', {})).toEqual({ ...kept, plan: 'another' });
  for (const note of notes) await call('saveNote', { note, text: '' });
  expect(await call('readNotes', {})).toEqual(none);
  expect(Object.keys(fileData(document))).toEqual(['file']);
});

test('reading leaves no trace in the file', async () => {
  const { document } = smallPage();
  const { call } = await callPlugin({ document });
  await call('readNotes', {});
  expect(fileData(document)).toEqual({});
  expect(document.undoDepth).toBe(1);
});

test('the direction is for everybody who has the file, plan and ledger for one machine', async () => {
  const { document } = smallPage();
  const { call } = await callPlugin({ document });
  for (const note of notes) await call('saveNote', { note, text: 'text' });
  const colleague = await callPlugin({ document });
  expect(await colleague.call('readNotes', {})).toEqual({ ...none, direction: 'text' });
});

test('of each kind a machine keeps the five files that were saved last', async () => {
  const storage = new ClientStorage();
  const open = (document: FigmaDocument) => callPlugin({ document, storage });
  const documents = Array.from({ length: 6 }, () => new FigmaDocument());
  for (const [index, document] of documents.entries()) {
    const { call } = await open(document);
    await call('saveNote', { note: 'plan', text: `plan ${index}` });
    if (index === 0) await call('saveNote', { note: 'ledger', text: 'ledger 0' });
    // The second file is used again before the sixth comes.
    if (index === 4 && documents[1]) {
      await (await open(documents[1])).call('saveNote', { note: 'plan', text: 'plan 1 again' });
    }
  }
  const plans: string[] = [];
  for (const document of documents) {
    const { call } = await open(document);
    plans.push((await call('readNotes', {})).plan);
  }
  expect(plans).toEqual(['', 'plan 1 again', 'plan 2', 'plan 3', 'plan 4', 'plan 5']);
  const [first = new FigmaDocument()] = documents;
  expect((await (await open(first)).call('readNotes', {})).ledger).toBe('ledger 0');
});

test('a viewer keeps a plan under the name of the file, and no direction', async () => {
  const { document } = smallPage();
  document.update(document.root.id, { name: 'Landing' });
  document.viewOnly = true;
  const storage = new ClientStorage();
  const { call } = await callPlugin({ document, storage });
  await call('saveNote', { note: 'plan', text: 'a plan' });
  expect(await call('readNotes', {})).toEqual({ ...none, plan: 'a plan' });
  await expect(call('saveNote', { note: 'direction', text: 'warm' })).rejects.toMatchObject({
    failure: { kind: 'view-only', step: 'settings' },
  });
  expect(fileData(document)).toEqual({});
  const other = new FigmaDocument();
  other.update(other.root.id, { name: 'Another' });
  other.viewOnly = true;
  const elsewhere = await callPlugin({ document: other, storage });
  expect(await elsewhere.call('readNotes', {})).toEqual(none);
});

test('a direction beyond 100 kB, and a plan without room, are failures, and what was is kept', async () => {
  const { document } = smallPage();
  const { call } = await callPlugin({ document });
  for (const note of notes) await call('saveNote', { note, text: 'small' });
  const kept = await call('readNotes', {});
  for (const [note, length] of [
    ['direction', 100_000],
    ['plan', 6_000_000],
  ] as const) {
    await expect(call('saveNote', { note, text: 'x'.repeat(length) })).rejects.toMatchObject({
      failure: { kind: 'storage-full', step: 'settings' },
    });
  }
  expect(await call('readNotes', {})).toEqual(kept);
});

test.each(['text', [7], [{ file: 'x' }], { file: 'x', text: 'y' }])(
  'what is stored and no note (%j) is none, and is written over',
  async (stored) => {
    const { document } = smallPage();
    const storage = new ClientStorage();
    storage.set('plan', stored);
    const { call } = await callPlugin({ document, storage });
    expect(await call('readNotes', {})).toEqual(none);
    await call('saveNote', { note: 'plan', text: 'mine' });
    expect((await call('readNotes', {})).plan).toBe('mine');
  },
);

test('taking back a run takes back neither the notes nor whose they are', async () => {
  const { document, box } = smallPage();
  const { call } = await callPlugin({ document });
  for (const note of notes) await call('saveNote', { note, text: 'text' });
  await call('setPending', { layerId: box, isPending: true });
  document.update(box, { name: 'Changed by the run' });
  await call('endRun', {});
  document.undo();
  expect(document.node(box).name).toBe('Box');
  expect(await call('readNotes', {})).toEqual(
    Object.fromEntries(notes.map((note) => [note, 'text'])),
  );
});

test('a note that is saved in the middle of a run does not make two steps of it', async () => {
  const { document, box } = smallPage();
  const depth = document.undoDepth;
  const { call } = await callPlugin({ document });
  await call('setPending', { layerId: box, isPending: true });
  for (const note of notes) await call('saveNote', { note, text: 'text' });
  expect(document.undoDepth).toBe(depth);
  await call('endRun', {});
  expect(document.undoDepth).toBe(depth + 1);
});

test('an undo beyond the first saving does not part a file from its plan', async () => {
  const { document } = smallPage();
  const storage = new ClientStorage();
  const { call } = await callPlugin({ document, storage });
  await call('saveNote', { note: 'plan', text: 'a plan' });
  document.undo();
  expect(fileData(document)).toEqual({});
  expect((await call('readNotes', {})).plan).toBe('a plan');
  await call('saveNote', { note: 'ledger', text: 'a ledger' });
  const again = await callPlugin({ document, storage });
  expect(await again.call('readNotes', {})).toEqual({
    direction: '',
    plan: 'a plan',
    ledger: 'a ledger',
    asked: '',
  });
});
