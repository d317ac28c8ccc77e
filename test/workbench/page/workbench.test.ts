import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { box, documentOf } from '../../support/documents.ts';
import { type OpenPage, openPage } from './open-page.ts';

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());
beforeEach(() =>
  opened.page.evaluate(
    (document) => window.workbench.open(document),
    documentOf(box('1:1', 'One', 10, 20, 100, 50)),
  ),
);

test('the page opens with a document and the running plugin, and without an error', async () => {
  await opened.page.reload();
  await opened.page.waitForFunction(() => 'workbench' in window);
  const found = await opened.page.evaluate(async () => ({
    layers: (await window.workbench.find()).length,
    errors: await window.workbench.errors(),
    stats: await window.workbench.stats(),
  }));
  expect(found.layers).toBeGreaterThan(10);
  expect(found.errors).toEqual([]);
  expect(found.stats.messages).toBe(1);
  expect(found.stats.bytesToUi).toBeGreaterThan(0);
  expect(found.stats.longestSandboxMs).toBeGreaterThan(0);
  expect(found.stats.sandboxMs).toBeGreaterThanOrEqual(found.stats.longestSandboxMs);
  await opened.page.getByRole('heading', { name: 'Test plugin' }).first().waitFor();
});

test('what is no Figma document is refused with a sentence, and the present one stays', async () => {
  await expect(opened.page.evaluate(() => window.workbench.open({ some: 'json' }))).rejects.toThrow(
    /not a Figma document/,
  );
  expect(await opened.page.evaluate(() => window.workbench.node('1:1'))).toMatchObject({
    name: 'One',
  });
});

test('selecting a layer of another page shows that page; what does not exist is refused', async () => {
  const two = documentOf(box('1:1', 'One', 0, 0, 10, 10));
  two.document.children.push({
    id: '0:2',
    name: 'Page 2',
    type: 'CANVAS',
    children: [box('2:1', 'Other', 0, 0, 10, 10)],
  });
  await opened.page.evaluate((document) => window.workbench.open(document), two);
  await opened.page.evaluate(() => window.workbench.select(['2:1']));
  expect(await opened.page.evaluate(() => window.workbench.selection())).toEqual(['2:1']);
  const pages = opened.page.getByRole('navigation', { name: 'Pages' });
  const shown = await pages.getByRole('button', { name: 'Page 2' }).getAttribute('aria-current');
  expect(shown).toBe('page');
  await pages.getByRole('button', { name: 'Page 1' }).click();
  await opened.page.getByRole('treeitem', { name: 'One' }).waitFor();
  await expect(opened.page.evaluate(() => window.workbench.select(['9:9']))).rejects.toThrow(
    /"9:9" does not exist/,
  );
});

test('a layer is told with all that Figma derives', async () => {
  await opened.page.evaluate(() => window.workbench.set('1:1', { rotation: 90 }));
  const node = await opened.page.evaluate(() => window.workbench.node('1:1'));
  expect(node).toMatchObject({
    id: '1:1',
    type: 'RECTANGLE',
    name: 'One',
    parent: '0:1',
    children: [],
    x: 10,
    y: 20,
    width: 100,
    height: 50,
    fillGeometry: [{ windingRule: 'NONZERO', data: expect.stringMatching(/^M .*Z$/) }],
    strokeGeometry: [],
    pluginData: {},
    sharedPluginData: {},
    relaunchData: {},
  });
  expect(node?.rotation).toBeCloseTo(90);
  const { absoluteBoundingBox } = node as { absoluteBoundingBox: Record<string, number> };
  expect(absoluteBoundingBox.x).toBeCloseTo(10);
  expect(absoluteBoundingBox.y).toBeCloseTo(-80);
  expect(absoluteBoundingBox.width).toBeCloseTo(50);
  expect(absoluteBoundingBox.height).toBeCloseTo(100);
});

test('each edit is an undo step of its own; redo takes it up again', async () => {
  const names = await opened.page.evaluate(async () => {
    const { workbench } = window;
    const name = async () => (await workbench.node('1:1'))?.name;
    await workbench.set('1:1', { name: 'Two', width: 300 });
    await workbench.set('1:1', { name: 'Three' });
    const depth = await workbench.undoDepth();
    const seen = [await name()];
    await workbench.undo();
    seen.push(await name());
    await workbench.undo();
    seen.push(await name());
    await workbench.redo();
    seen.push(await name());
    return { seen, depth, width: (await workbench.node('1:1'))?.width };
  });
  expect(names).toEqual({ seen: ['Three', 'Two', 'One', 'Two'], depth: 2, width: 300 });
});

test('layers are added where they are said to be, and removed', async () => {
  const added = await opened.page.evaluate(async () => {
    const { workbench } = window;
    const id = await workbench.add('0:1', {
      type: 'VECTOR',
      name: 'Mask',
      x: 40,
      y: 30,
      vectorPaths: [{ windingRule: 'NONZERO', data: 'M 0 0 L 20 0 L 20 10 Z' }],
      fills: [{ type: 'SOLID', color: { r: 1, g: 0, b: 0 } }],
    });
    const [found] = await workbench.find({ type: 'VECTOR', name: 'Mask' });
    return { id, found, node: await workbench.node(id) };
  });
  expect(added.found).toEqual({ id: added.id, type: 'VECTOR', name: 'Mask' });
  expect(added.node).toMatchObject({
    x: 40,
    y: 30,
    width: 20,
    height: 10,
    fills: [{ type: 'SOLID', visible: true, opacity: 1, color: { r: 1, g: 0, b: 0 } }],
  });
  await opened.page.evaluate((id) => window.workbench.remove(id), added.id);
  expect(await opened.page.evaluate((id) => window.workbench.node(id), added.id)).toBeNull();
});

test('a property that does not exist is refused by its name, and nothing is added', async () => {
  await expect(
    opened.page.evaluate(() => window.workbench.add('0:1', { type: 'RECTANGLE', colour: 'red' })),
  ).rejects.toThrow(/"colour" of a RECTANGLE/);
  await expect(
    opened.page.evaluate(() => window.workbench.set('1:1', { fills: 'red' })),
  ).rejects.toThrow(/fills/);
  expect(await opened.page.evaluate(() => window.workbench.find())).toHaveLength(1);
});

test('a layer is drawn in its own box at the wanted scale', async () => {
  const size = await opened.page.evaluate(async () => {
    const png = await window.workbench.render('1:1', { scale: 2 });
    const bytes = await (await fetch(`data:image/png;base64,${png}`)).blob();
    const { width, height } = await createImageBitmap(bytes);
    return { width, height };
  });
  expect(size).toEqual({ width: 200, height: 100 });
});

test('a file is opened by the picker, and what it is not is said in a notice', async () => {
  const picker = opened.page.getByLabel('Document file');
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await picker.setInputFiles(
    file('mine.json', JSON.stringify(documentOf(box('7:7', 'Mine', 0, 0, 9, 9)))),
  );
  await opened.page.getByRole('treeitem', { name: 'Mine' }).waitFor();
  expect(await opened.page.getByLabel('Scene', { exact: true }).inputValue()).toBe('mine');
  await picker.setInputFiles(file('other.json', 'no json'));
  await opened.page
    .getByRole('status')
    .getByText(/not JSON/)
    .waitFor();
  await opened.page.getByRole('treeitem', { name: 'Mine' }).waitFor();
});
