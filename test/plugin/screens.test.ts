import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { findSlots } from '../../src/core/slots/find-slots.ts';
import { FigmaDocument } from '../../workbench/figma/document.ts';
import type { NodePatch } from '../../workbench/figma/new-record.ts';
import { callPlugin } from '../support/call-plugin.ts';
import { at, solid } from '../workbench/support/small-scene.ts';
import { addBox, smallPage } from './small-page.ts';

function emptyPage() {
  const document = new FigmaDocument();
  return { document, page: document.currentPage.id };
}

function addFrame(
  document: FigmaDocument,
  parentId: string,
  name: string,
  [x, y]: readonly [number, number],
  fields: NodePatch = {},
) {
  const common = { name, width: 100, height: 100, relativeTransform: at(x, y), fills: [solid()] };
  return document.add('FRAME', parentId, { ...common, ...fields });
}

async function namesOf(document: FigmaDocument, scope: 'page' | 'selection') {
  const { call } = await callPlugin({ document });
  const { page, screens } = await call('listScreens', { scope });
  expect(page).toEqual({ id: document.currentPage.id, name: document.currentPage.name });
  return screens.map(({ name }) => name);
}

test('a page without layers has no screens', async () => {
  const { document } = emptyPage();
  expect(await namesOf(document, 'page')).toEqual([]);
  expect(await namesOf(document, 'selection')).toEqual([]);
});

test('the layers on the page are told in reading order, sections opened up', async () => {
  const { document, page } = emptyPage();
  addFrame(document, page, 'third', [0, 200]);
  addFrame(document, page, 'second', [300, 5]);
  addFrame(document, page, 'first', [0, 10]);
  const section = document.add('SECTION', page, {
    name: 'Section',
    width: 900,
    height: 900,
    relativeTransform: at(0, 400),
  });
  const inner = document.add('SECTION', section, { name: 'Inner', width: 400, height: 400 });
  addFrame(document, inner, 'fourth', [0, 0]);
  addFrame(document, section, 'fifth', [450, 0]);
  document.add('SECTION', page, { name: 'Empty', width: 9, height: 9 });
  expect(await namesOf(document, 'page')).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
});

test('hidden layers are left out, also those in a hidden section', async () => {
  const { document, page } = emptyPage();
  addFrame(document, page, 'hidden', [0, 0], { visible: false });
  const section = document.add('SECTION', page, { width: 200, height: 200, visible: false });
  const inside = addFrame(document, section, 'inside', [0, 0]);
  addFrame(document, page, 'seen', [0, 300]);
  expect(await namesOf(document, 'page')).toEqual(['seen']);
  document.select([inside]);
  expect(await namesOf(document, 'selection')).toEqual([]);
});

test('of selected layers the outermost are told, from top to bottom', async () => {
  const { document, page } = emptyPage();
  const low = addFrame(document, page, 'low', [0, 500]);
  const high = addFrame(document, page, 'high', [0, 0]);
  const card = addFrame(document, high, 'card', [10, 10]);
  const button = addBox(document, card, { name: 'button' });
  const other = addBox(document, low, { name: 'other' });
  document.select([button, low, high, other]);
  expect(await namesOf(document, 'selection')).toEqual(['high', 'low']);
  document.select([other, button]);
  expect(await namesOf(document, 'selection')).toEqual(['button', 'other']);
});

test('a component set with 200 variants is one screen', async () => {
  const { document, page } = emptyPage();
  const set = document.add('COMPONENT_SET', page, { name: 'Set', width: 900, height: 900 });
  for (let index = 0; index < 200; index += 1) {
    document.add('COMPONENT', set, { name: `State=${index}`, width: 10, height: 10 });
  }
  expect(await namesOf(document, 'page')).toEqual(['Set']);
  const { call } = await callPlugin({ document });
  const rest = await restOf(call, set);
  expect(rest).toMatchObject({ document: { id: set, children: { length: 200 } } });
});

test('a screen is read with all that it holds, also by viewers, and nothing is written', async () => {
  const { document, page } = emptyPage();
  const name = 'A "screen" \u{1F30A}\u2028 {"$":1}';
  const screen = addFrame(document, page, name, [0, 0], { width: 400, height: 800 });
  const image = addBox(document, screen, { name: 'image', width: 300, height: 200 });
  document.commitUndo();
  const depth = document.undoDepth;
  document.viewOnly = true;
  const { call, sandbox } = await callPlugin({ document });
  const rest = await restOf(call, screen);
  expect(rest).toMatchObject({
    document: { id: screen, name, type: 'FRAME', children: [{ id: image, type: 'RECTANGLE' }] },
  });
  expect(findSlots(rest).map(({ name }) => name)).toEqual(['image']);
  expect(document.undoDepth).toBe(depth);
  expect(sandbox.errors).toEqual([]);
});

test('300 frames in each other are read to the innermost', async () => {
  const { document, page } = emptyPage();
  const outer = addFrame(document, page, 'level 0', [0, 0]);
  let inner = outer;
  for (let level = 1; level < 300; level += 1) {
    inner = addFrame(document, inner, `level ${level}`, [0, 0]);
  }
  const { call } = await callPlugin({ document });
  const rest = await restOf(call, outer);
  const withChildren = z.object({ document: z.unknown(), name: z.optional(z.string()) });
  let layer = z.parse(withChildren, rest).document;
  const level = z.object({ name: z.string(), children: z.array(z.unknown()) });
  for (let index = 0; index < 300; index += 1) {
    const { name, children } = z.parse(level, layer);
    expect(name).toBe(`level ${index}`);
    [layer] = children;
  }
  expect(layer).toBeUndefined();
});

test('screens that are gone, and what is no layer, are told of', async () => {
  const { document, page, box } = smallPage();
  document.remove(box);
  const { call } = await callPlugin({ document });
  for (const id of [box, page, '']) {
    await expect(call('readScreen', { id })).rejects.toMatchObject({
      failure: { kind: 'layer-gone', step: 'select' },
    });
  }
});

test('an export that Figma refuses is a failure with the name of the layer', async () => {
  const { document, box } = smallPage();
  const { call } = await callPlugin({ document });
  const descendants = document.descendants.bind(document);
  document.descendants = (id) => {
    if (id === box) throw 'Failed to export node';
    return descendants(id);
  };
  await expect(call('readScreen', { id: box })).rejects.toMatchObject({
    failure: {
      kind: 'export-failed',
      step: 'select',
      detail: expect.stringContaining('Failed to export node'),
      layer: { id: box, name: 'Box' },
    },
  });
});

test('a large frame is taken in and handed over in separate steps', async () => {
  const { document, page } = emptyPage();
  const screen = addFrame(document, page, 'Screen', [0, 0]);
  for (let index = 0; index < 50; index += 1) addBox(document, screen);
  const running = await callPlugin({ document });
  const { messages } = running.sandbox.stats;
  // All that the plugin has been asked to wait for is over: had it not paused, it would have answered.
  const reading = running.call('readScreen', { id: screen });
  await running.sandbox.idle();
  expect(running.sandbox.stats.messages).toBe(messages + 1);
  await reading;
  expect(running.sandbox.stats.messages).toBe(messages + 2);
});

type Call = Awaited<ReturnType<typeof callPlugin>>['call'];

async function restOf(call: Call, id: string): Promise<unknown> {
  return JSON.parse((await call('readScreen', { id })).rest);
}
