import { expect, test } from 'vitest';
import { ClientStorage } from '../../../workbench/figma/client-storage.ts';
import { errorInPlugin, inPlugin, runPlugin } from '../support/run-plugin.ts';

test('messages go both ways with what Figma lets through', async () => {
  const { sandbox, seen } = await runPlugin(`
    figma.showUI(__html__, { width: 50, height: 600 });
    figma.ui.onmessage = (message, { origin }) => figma.ui.postMessage({ message, origin });
    figma.ui.on('message', (message) => console.log(typeof message));
    figma.ui.once('message', () => console.log('once'));`);
  expect(seen.windows).toEqual([{ html: '<p>window</p>', width: 70, height: 600, isOpen: true }]);
  const message = {
    bytes: Uint8Array.of(1, 2),
    part: Uint8Array.of(1, 2, 3).subarray(1),
    when: new Date(7),
    nothing: undefined,
    list: [Number.NaN, null, 'ü'],
  };
  sandbox.postFromUi(message);
  sandbox.postFromUi(1);
  expect(seen.messages).toEqual([
    { message, origin: 'null' },
    { message: 1, origin: 'null' },
  ]);
  expect(seen.console).toEqual(['log: object', 'log: once', 'log: number']);
});

test('a layer in a message is only what it looks like', async () => {
  const answer = await inPlugin('return [figma.createRectangle(), figma.mixed === undefined];');
  expect(answer).toEqual([{ id: '1:1' }, false]);
  expect(await errorInPlugin('figma.ui.postMessage(figma.mixed);')).toBe(
    'Error: in postMessage: Cannot unwrap symbol',
  );
});

test('without a window there is nobody to tell', async () => {
  const { seen } = await runPlugin(`
    try { figma.ui.postMessage(1); } catch (error) { console.log(error.message); }`);
  expect(seen.console).toEqual(['log: in postMessage: No UI to send a message to']);
});

test('traffic is counted', async () => {
  const { sandbox } = await runPlugin(`
    figma.showUI('');
    figma.ui.onmessage = (bytes) => figma.ui.postMessage(bytes.subarray(0, 100));`);
  sandbox.postFromUi(new Uint8Array(1000));
  const { messages, bytesToUi, bytesToPlugin, sandboxMs, longestSandboxMs } = sandbox.stats;
  expect(messages).toBe(2);
  expect(bytesToPlugin).toBeGreaterThanOrEqual(1000);
  expect(bytesToUi).toBeGreaterThanOrEqual(100);
  expect(bytesToUi).toBeLessThan(400);
  expect(longestSandboxMs).toBeLessThanOrEqual(sandboxMs);
});

test("the globals are the language's and Figma's, and no more", async () => {
  const answer = await inPlugin(`
    const names = ['TextEncoder', 'URL', 'queueMicrotask', 'performance', 'Intl', 'require', 'process',
      'std', 'os', 'print', 'structuredClone', 'AbortController', 'crypto', 'WebAssembly'];
    return [
      names.filter((name) => name in globalThis),
      ['figma', 'console', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', '__html__',
        'Promise', 'WeakRef', 'BigInt', 'Proxy'].filter((name) => !(name in globalThis)),
      Object.keys(console).sort(),
      (function () { return this; })() === undefined,
    ];`);
  expect(answer).toEqual([[], [], ['assert', 'clear', 'error', 'info', 'log', 'warn'], true]);
  expect(await errorInPlugin("fetch('https://example.com');")).toBe(
    'Error: not in the workbench: fetch',
  );
});

test('code with what may be an import expression is rejected, comments and texts too', async () => {
  for (const line of ["import('x')", '// import ("x")', 'const text = "import /*";']) {
    const { sandbox, seen } = await runPlugin(`1;\n2;\n${line}`);
    expect(sandbox.errors).toEqual([
      'Uncaught: SyntaxError: possible import expression rejected around line 3',
    ]);
    expect(seen.closedWith).toBeUndefined();
  }
  const { sandbox } = await runPlugin('const important = 1; const reimport = (a) => a;');
  expect(sandbox.errors).toEqual([]);
});

test('an error at the top level closes the plugin', async () => {
  const { sandbox, seen } = await runPlugin("figma.showUI('');\nthrow new TypeError('broken');");
  expect(sandbox.isClosed).toBe(true);
  expect(seen.windows[0]?.isOpen).toBe(false);
  expect(sandbox.errors[0]).toContain('Uncaught: TypeError: broken\n    at <anonymous> (code.js:2');
  expect(seen.console).toEqual([`error: ${sandbox.errors[0]}`]);
});

test('an error in a handler is told, and the plugin goes on', async () => {
  const { sandbox, seen } = await runPlugin(`
    figma.showUI('');
    figma.ui.on('message', () => { throw new Error('first'); });
    figma.ui.on('message', () => figma.ui.postMessage('second'));`);
  sandbox.postFromUi(1);
  expect(sandbox.errors).toEqual([expect.stringContaining('Uncaught: Error: first')]);
  expect(seen.messages).toEqual(['second']);
  expect(sandbox.isClosed).toBe(false);
});

test.each([
  ['a promise that is rejected', "Promise.reject(new Error('x'));"],
  ['a promise that rejects itself', "new Promise((_, reject) => reject(new Error('x')));"],
  ['what follows a promise', "Promise.resolve().then(() => { throw new Error('x'); });"],
  ['all of several', "Promise.all([Promise.reject(new Error('x'))]);"],
  ['an async handler', "figma.on('run', async () => { throw new Error('x'); });"],
  ['an async timer', "setTimeout(async () => { throw new Error('x'); });"],
])('a rejection that nobody handles is told: %s', async (_, statement) => {
  const { sandbox } = await runPlugin(statement);
  await expect.poll(() => sandbox.errors).toHaveLength(1);
  expect(sandbox.errors[0]).toContain('Unhandled promise rejection: Error: x');
});

test("a call of Figma's that fails unheard is told", async () => {
  const { sandbox } = await runPlugin('figma.loadFontAsync(5);');
  await expect.poll(() => sandbox.errors).toHaveLength(1);
  expect(sandbox.errors[0]).toContain('Unhandled promise rejection: Error: in loadFontAsync');
});

test('a rejection that is handled in time is nobody’s business', async () => {
  const { sandbox, seen } = await runPlugin(`
    const failing = Promise.reject(new Error('x'));
    (async () => { try { await failing; } catch { console.log('caught'); } })();
    Promise.reject(1).catch(() => {}).finally(() => console.log('done'));
    Promise.allSettled([Promise.reject(2)]).then(() => console.log('settled'));`);
  await expect.poll(() => seen.console).toHaveLength(3);
  expect(sandbox.errors).toEqual([]);
});

test('timers run, repeat and stop', async () => {
  const { seen, sandbox } = await runPlugin(`
    setTimeout((word) => console.log(word), 1, 'late');
    clearTimeout(setTimeout(() => console.log('never'), 1));
    let rounds = 0;
    const interval = setInterval(() => {
      rounds += 1;
      console.log('round');
      if (rounds === 2) { clearInterval(interval); setTimeout(() => console.log('end'), 5); }
    }, 1);`);
  await expect.poll(() => seen.console).toContain('log: end');
  expect(seen.console.toSorted()).toEqual(['log: end', 'log: late', 'log: round', 'log: round']);
  sandbox.dispose();
});

test('closing runs the close handlers, commits, and ends timers and messages', async () => {
  const { document, sandbox, seen } = await runPlugin(`
    figma.showUI('');
    figma.on('close', () => console.log('closing'));
    figma.ui.onmessage = () => console.log('too late');
    setTimeout(() => console.log('too late'));
    figma.createFrame();
    figma.closePlugin('Bye');
    try { figma.currentPage; } catch (error) { console.log(error.message); }`);
  expect(seen.console).toEqual(['log: closing', 'log: The plugin has been closed']);
  expect(seen).toMatchObject({ closedWith: 'Bye', windows: [{ isOpen: false }] });
  expect([sandbox.isClosed, document.undoDepth]).toEqual([true, 1]);
  sandbox.postFromUi(1);
  // The plugin's own timer would have come first.
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.console).toHaveLength(2);
});

test('the window’s close button does the same', async () => {
  const { document, sandbox, seen } = await runPlugin(`
    figma.on('close', () => figma.createFrame());`);
  sandbox.dispose();
  sandbox.dispose();
  expect([sandbox.isClosed, document.undoDepth, seen.closedWith]).toEqual([true, 1, undefined]);
});

test('each commit of the plugin is an undo step, what follows is the last', async () => {
  const { document, sandbox } = await runPlugin(`
    figma.createFrame();
    figma.commitUndo();
    figma.createFrame();
    figma.createFrame();`);
  sandbox.dispose();
  const count = () => document.currentPage.childIds.length;
  expect([document.undoDepth, count()]).toEqual([2, 3]);
  document.undo();
  expect(count()).toBe(1);
  const { document: other } = await runPlugin('figma.createFrame(); figma.triggerUndo();');
  expect(other.currentPage.childIds).toEqual([]);
});

test('an endless loop is ended, and the plugin with it', async () => {
  for (const loop of ['while (true);', '(async () => { for (;;) await null; })();']) {
    const { sandbox, seen } = await runPlugin(
      `figma.showUI(''); figma.ui.onmessage = () => { ${loop} };`,
      { timeLimit: 100 },
    );
    sandbox.postFromUi(1);
    expect(sandbox.isClosed).toBe(true);
    expect(seen.closedWith).toBeUndefined();
    expect(sandbox.errors.at(-1)).toContain('The plugin was ended: it took more than 100 ms');
  }
});

test('a heap that grows without end is ended, and the next plugin runs', async () => {
  const { sandbox } = await runPlugin(
    `figma.showUI('');
    figma.ui.onmessage = () => { const list = []; for (;;) list.push({}); };`,
    { memoryLimit: 64_000_000 },
  );
  sandbox.postFromUi(1);
  expect(sandbox.isClosed).toBe(true);
  expect(sandbox.errors.at(-1)).toContain('64000000 bytes');
  expect(await inPlugin('return 1;')).toBe(1);
});

test('recursion without end is an error that the plugin can catch', async () => {
  const message = await errorInPlugin('const deeper = () => deeper() + 1; deeper();');
  expect(message).toBe('InternalError: stack overflow');
});

test('the run is told with its command', async () => {
  const { seen } = await runPlugin(
    `console.log(figma.command);
    figma.on('run', ({ command }) => console.log('run', command));`,
    { command: 'open' },
  );
  expect(seen.console).toEqual(['log: open', 'log: run open']);
});

test('notices are cut at 100 letters and tell how they went', async () => {
  const { sandbox, seen } = await runPlugin(`
    figma.showUI('');
    figma.notify('x'.repeat(120), { error: true, timeout: 500,
      button: { text: 'Undo', action: () => console.log('pressed') },
      onDequeue: (reason) => console.log(reason) });
    const quiet = figma.notify('quiet', { onDequeue: (reason) => console.log('quiet', reason) });
    figma.ui.onmessage = () => quiet.cancel();
    figma.notify('stays', { timeout: Infinity, button: { text: 'Ok', action() {} } });`);
  const [first, , stays] = seen.notices;
  expect(first).toMatchObject({ error: true, timeout: 500, button: 'Undo' });
  expect(first?.message).toHaveLength(100);
  expect(stays).toMatchObject({ timeout: Number.POSITIVE_INFINITY, error: false });
  first?.onGone('action_button_click');
  sandbox.postFromUi(1);
  expect(seen.console).toEqual(['log: pressed', 'log: action_button_click', 'log: quiet dismiss']);
  sandbox.dispose();
});

test('storage outlives a run and rejects what is too much', async () => {
  const storage = new ClientStorage();
  await inPlugin(
    `await figma.clientStorage.setAsync('settings', { list: [1], bytes: new Uint8Array([9]) });`,
    { storage },
  );
  const answer = await inPlugin(
    `const { clientStorage } = figma;
    const read = await clientStorage.getAsync('settings');
    const failed = await clientStorage.setAsync('big', new Uint8Array(5_000_000)).catch(String);
    await clientStorage.deleteAsync('settings');
    return [read, failed, await clientStorage.keysAsync(), await clientStorage.getAsync('none')];`,
    { storage },
  );
  expect(answer).toEqual([
    { list: [1], bytes: Uint8Array.of(9) },
    expect.stringContaining('in setAsync: Quota exceeded'),
    [],
    undefined,
  ]);
});

test('members that need the whole file at once name their twins', async () => {
  for (const [call, twin] of [
    ["figma.getNodeById('1:1')", 'figma.getNodeByIdAsync'],
    ['figma.currentPage = figma.currentPage', 'figma.setCurrentPageAsync'],
    ['figma.getLocalPaintStyles()', 'figma.getLocalPaintStylesAsync'],
    ["figma.createRectangle().fillStyleId = 'S:1,'", 'node.setFillStyleIdAsync'],
  ]) {
    expect(await errorInPlugin(`${call};`)).toContain(
      `Cannot call with documentAccess: dynamic-page. Use ${twin} instead.`,
    );
  }
});
