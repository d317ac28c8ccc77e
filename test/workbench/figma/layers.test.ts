import { expect, test } from 'vitest';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import { errorInPlugin, inPlugin, runPlugin } from '../support/run-plugin.ts';

test('a layer is one object, however it is reached', async () => {
  const answer = await inPlugin(`
    const frame = figma.createFrame();
    const child = figma.createRectangle();
    frame.appendChild(child);
    return [
      child.parent === frame,
      figma.currentPage.children[0] === frame,
      frame.findOne((node) => node.type === 'RECTANGLE') === child,
      (await figma.getNodeByIdAsync(child.id)) === child,
      figma.currentPage === figma.root.children[0],
    ];`);
  expect(answer).toEqual([true, true, true, true, true]);
});

test('a member is in those types of layers that Figma gives it to', async () => {
  const answer = await inPlugin(`
    const frame = figma.createFrame();
    const group = figma.group([figma.createText()], frame);
    const has = (node, names) => names.map((name) => name in node);
    return [
      has(group, ['fills', 'opacity', 'children', 'cornerRadius']),
      has(frame, ['fills', 'children', 'characters']),
      has(group.children[0], ['characters', 'children', 'cornerRadius']),
      has(figma.createSlice(), ['fills', 'exportAsync', 'isMask']),
      has(figma.createSection(), ['fills', 'fillGeometry', 'rotation', 'strokeGeometry']),
      // Known to Figma only, and there all the same.
      has(frame, ['constraints', 'layoutGrids', 'setReactionsAsync', 'noSuchThing']),
    ];`);
  expect(answer).toEqual([
    [false, true, true, false],
    [true, true, false],
    [true, false, false],
    [false, true, false],
    [true, false, false, true],
    [true, true, true, false],
  ]);
});

test('what a type of layer has not throws by its name, and cannot be added', async () => {
  expect(await errorInPlugin('figma.createRectangle().children;')).toBe(
    "TypeError: no such property 'children' on RECTANGLE node",
  );
  expect(await errorInPlugin('figma.createRectangle().colour = 1;')).toContain('TypeError');
  expect(await errorInPlugin("figma.createRectangle().type = 'FRAME';")).toContain('TypeError');
});

test('a layer can be printed, told as JSON and awaited', async () => {
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    return [String(node), JSON.stringify(node), (await node) === node];`);
  expect(answer).toEqual(['[Node 1:1]', '{"id":"1:1"}', true]);
});

test('a layer that is gone only answers that, and its id', async () => {
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    node.remove();
    const told = [node.removed, node.id];
    for (const read of [() => node.name, () => { node.x = 1; }, () => node.clone()]) {
      try { read(); } catch (error) { told.push(error.message); }
    }
    return told;`);
  expect(answer).toEqual([
    true,
    '1:1',
    'in get_name: The node with id "1:1" does not exist',
    'in set_x: The node with id "1:1" does not exist',
    'in clone: The node with id "1:1" does not exist',
  ]);
});

test('finders go through all layers, parents first, back to front', async () => {
  const answer = await inPlugin(`
    const frame = figma.createFrame();
    frame.name = 'frame';
    const inner = figma.createFrame();
    inner.name = 'inner';
    for (const name of ['a', 'b']) {
      const node = figma.createRectangle();
      node.name = name;
      inner.appendChild(node);
    }
    frame.appendChild(inner);
    const text = figma.createText();
    text.name = 'text';
    text.setSharedPluginData('greybox', 'recipe', '{}');
    const page = figma.currentPage;
    const names = (nodes) => nodes.map((node) => node.name);
    return [
      names(page.findAll()),
      names(page.findAll((node) => node.type === 'RECTANGLE')),
      page.findOne((node) => node.name === 'b').name,
      page.findOne(() => false),
      names(page.findChildren()),
      page.findChild((node) => node.type === 'TEXT').name,
      names(page.findAllWithCriteria({ types: ['FRAME'] })),
      names(page.findAllWithCriteria({ sharedPluginData: { namespace: 'greybox' } })),
      names(page.findAllWithCriteria({ sharedPluginData: { namespace: 'other' } })),
    ];`);
  expect(answer).toEqual([
    ['frame', 'inner', 'a', 'b', 'text'],
    ['a', 'b'],
    'b',
    null,
    ['frame', 'text'],
    'text',
    ['frame', 'inner'],
    ['text'],
    [],
  ]);
});

test('layers are put before others, copied, and grouped where they stand', async () => {
  const answer = await inPlugin(`
    const frame = figma.createFrame();
    frame.x = 100;
    const one = figma.createRectangle();
    const two = figma.createEllipse();
    frame.appendChild(one);
    frame.insertChild(0, two);
    const order = frame.children.map((node) => node.type);
    one.x = 30;
    two.y = 20;
    const group = figma.group([one, two], figma.currentPage);
    const copy = frame.clone();
    return [
      order,
      frame.children.length,
      [one.x, two.y, group.x, group.y, group.width, group.height],
      one.absoluteBoundingBox.x,
      [copy.parent === figma.currentPage, copy.id === frame.id, copy.x],
    ];`);
  expect(answer).toEqual([
    ['ELLIPSE', 'RECTANGLE'],
    0,
    [130, 20, 100, 0, 130, 120],
    130,
    [true, false, 100],
  ]);
});

test.each([
  ['frame.appendChild(frame);', 'Cannot move node. Doing so would create a parenting cycle'],
  ['inner.appendChild(frame);', 'Cannot move node. Doing so would create a parenting cycle'],
  ['figma.root.appendChild(frame);', 'cannot have children of type other than PAGE'],
  ['frame.appendChild(figma.currentPage);', 'cannot have children of type PAGE'],
  ['frame.insertChild(7, figma.createText());', 'greater than the number of existing siblings'],
  ['frame.appendChild({ id: inner.id });', 'Expected node, received object'],
  ['figma.currentPage.remove();', 'in remove: Removing this node is not allowed'],
  ['figma.group([], frame);', 'First argument must be an array of at least one node'],
])('%s is refused: %s', async (statement, reason) => {
  const message = await errorInPlugin(
    `const frame = figma.createFrame();
    const inner = figma.createFrame();
    frame.appendChild(inner);
    ${statement}`,
  );
  expect(message).toContain(reason);
});

const withInstance = `
  const component = figma.createComponent();
  const part = figma.createRectangle();
  part.name = 'part';
  component.appendChild(part);
  const instance = component.createInstance();
  const inside = instance.children[0];`;

test('an instance has its own layers, named after itself and the component', async () => {
  const answer = await inPlugin(`${withInstance}
    const copy = instance.clone();
    return [
      component.id, part.id, instance.id, inside.id, inside.name, copy.children[0].id,
      (await instance.getMainComponentAsync()) === component,
      (await component.getInstancesAsync()).length,
    ];`);
  expect(answer).toEqual(['1:1', '1:2', '1:3', 'I1:3;1:2', 'part', 'I1:4;1:2', true, 2]);
});

test.each([
  ['inside.remove();', 'in remove: Removing this node is not allowed'],
  ['instance.appendChild(figma.createText());', 'New parent is an instance or is inside'],
  ['figma.createFrame().appendChild(inside);', 'Cannot move node. Node is inside of an instance'],
  ['inside.x = 5;', 'in set_x: This property cannot be overriden on an instance'],
  ['inside.resize(5, 5);', 'in resize: This property cannot be overriden on an instance'],
  ['instance.mainComponent;', 'in get_mainComponent: Cannot call with documentAccess'],
])("an instance's insides stay as the component has them: %s", async (statement, reason) => {
  expect(await errorInPlugin(`${withInstance} ${statement}`)).toContain(reason);
});

test("an instance's insides can be painted and hidden", async () => {
  const answer = await inPlugin(`${withInstance}
    inside.fills = [];
    inside.visible = false;
    const all = instance.children.length;
    figma.skipInvisibleInstanceChildren = true;
    return [inside.fills, part.fills.length, all, instance.children.length];`);
  expect(answer).toEqual([[], 1, 1, 0]);
});

test('locked layers take writes', async () => {
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    node.locked = true;
    node.name = 'still open';
    return node.name;`);
  expect(answer).toBe('still open');
});

test("another file's component, and all in it, is read-only", async () => {
  const document = new FigmaDocument();
  const page = document.currentPage.id;
  const component = document.add('COMPONENT', page, { remote: true, name: 'Card' });
  const part = document.add('RECTANGLE', component);
  const readonly = 'Cannot write to internal and read-only node';
  for (const id of [component, part]) {
    const node = `const node = await figma.getNodeByIdAsync('${id}');`;
    expect(await errorInPlugin(`${node} node.fills = [];`, { document })).toBe(
      `Error: in set_fills: ${readonly}`,
    );
    expect(await errorInPlugin(`${node} node.remove();`, { document })).toContain(readonly);
  }
  expect(await inPlugin('return figma.currentPage.children[0].name;', { document })).toBe('Card');
});

test("a viewer's file takes selections and nothing else", async () => {
  const document = new FigmaDocument();
  const id = document.add('RECTANGLE', document.currentPage.id, { name: 'Box' });
  document.viewOnly = true;
  const before = structuredClone(document.node(id));
  const reads = 'const [node] = figma.currentPage.children;';
  const writes = [
    'node.fills = [];',
    "node.name = 'x';",
    'node.remove();',
    "node.setPluginData('a', 'b');",
    'node.setRelaunchData({ open: "" });',
    'figma.createFrame();',
    'figma.createImage(new Uint8Array(3));',
  ];
  for (const write of writes) {
    expect(await errorInPlugin(`${reads} ${write}`, { document })).toContain(
      'Cannot write to internal and read-only nodes',
    );
  }
  await inPlugin(`${reads} figma.currentPage.selection = [node];`, { document });
  expect(document.selection).toEqual([id]);
  expect(document.node(id)).toEqual(before);
});

test('a selection holds layers of its page, told once a task', async () => {
  const { document, seen } = await runPlugin(`
    const one = figma.createRectangle();
    const two = figma.createFrame();
    figma.on('selectionchange', () => console.log(figma.currentPage.selection.length));
    figma.currentPage.selection = [one, two];`);
  expect(document.selection).toHaveLength(2);
  document.select([]);
  document.select([document.currentPage.childIds[0] ?? '']);
  await Promise.resolve();
  expect(seen.console).toEqual(['log: 1']);
  expect(
    await errorInPlugin(`
      const page = figma.createPage();
      await page.loadAsync();
      page.appendChild(figma.createFrame());
      figma.currentPage.selection = page.children;`),
  ).toContain('The selection of a page can only include nodes in that page');
});

test('other pages open when they are loaded', async () => {
  const document = new FigmaDocument();
  const page = document.add('PAGE', document.root.id, { name: 'Second' });
  document.add('FRAME', page);
  const second = "const page = figma.root.children.find((one) => one.name === 'Second');";
  expect(await errorInPlugin(`${second} page.children;`, { document })).toContain(
    'Cannot access children on a page that has not been explicitly loaded',
  );
  const answer = await inPlugin(
    `${second}
    figma.on('currentpagechange', () => console.log('changed'));
    await page.loadAsync();
    const count = page.children.length;
    await figma.setCurrentPageAsync(page);
    return [count, figma.currentPage.name];`,
    { document },
  );
  expect(answer).toEqual([1, 'Second']);
});

test('data is kept with a layer, and an entry of over 100 kB is refused', async () => {
  const answer = await inPlugin(`
    const node = figma.createRectangle();
    node.setPluginData('a', '1');
    node.setPluginData('b', '2');
    node.setPluginData('b', '');
    node.setSharedPluginData('greybox', 'recipe', '{}');
    node.setRelaunchData({ open: 'Open it' });
    const told = [];
    for (const write of [
      () => node.setPluginData('a', 'x'.repeat(100_001)),
      () => node.setSharedPluginData('greybox', 'k', 'ä'.repeat(50_001)),
      () => node.setSharedPluginData('no', 'k', 'v'),
      () => node.setPluginData('a', 1),
    ]) {
      try { write(); } catch (error) { told.push(error.message); }
    }
    return [
      node.getPluginData('a'), node.getPluginData('b'), node.getPluginDataKeys(),
      node.getSharedPluginData('greybox', 'recipe'), node.getSharedPluginDataKeys('greybox'),
      node.getRelaunchData(), told,
    ];`);
  expect(answer).toEqual([
    '1',
    '',
    ['a'],
    '{}',
    ['recipe'],
    { open: 'Open it' },
    [
      'in setPluginData: This pluginData entry exceeds 100 kB per entry limit.',
      'in setSharedPluginData: This sharedPluginData entry exceeds 100 kB per entry limit.',
      expect.stringContaining('Length of string must be greater than or equal to 3'),
      expect.stringContaining('Expected string, received number'),
    ],
  ]);
});
