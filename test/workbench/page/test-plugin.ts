import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A plugin that does what its window's messages say, and tells the window what it hears. */
const code = `
  figma.showUI(__html__, { width: 280, height: 160, title: 'Test plugin', themeColors: true });
  const say = (message) => figma.ui.postMessage(message);
  const deeds = {
    notify: ({ text }) => figma.notify(text, { timeout: Infinity }),
    fail: ({ text }) => { throw new Error(text); },
    resize: ({ width, height }) => figma.ui.resize(width, height),
    rename: ({ text }) => { figma.currentPage.children[0].name = text; },
    offer: ({ text }) => figma.currentPage.children[0].setRelaunchData({ again: text }),
    store: async ({ text }) => { await figma.clientStorage.setAsync('kept', text); say('stored'); },
    end: ({ text }) => figma.closePlugin(text),
  };
  figma.ui.onmessage = (message) => deeds[message.deed](message);
  figma.on('selectionchange', () => {
    say(figma.currentPage.selection.map(({ name }) => name).join(', '));
  });
  say('command: ' + figma.command);
`;

/** Shows each message that the plugin sends as a line of its own. */
const html = `<!doctype html>
  <title>Test</title>
  <ul id="heard"></ul>
  <script>
    onmessage = ({ data }) => {
      if (!('pluginMessage' in data)) return;
      const line = document.createElement('li');
      line.textContent = JSON.stringify(data);
      document.getElementById('heard').append(line);
    };
    const ask = (pluginMessage) => parent.postMessage({ pluginMessage }, '*');
  </script>`;

const manifest = {
  name: 'Test plugin',
  id: 'test-plugin',
  api: '1.0.0',
  main: 'code.js',
  ui: 'ui.html',
  networkAccess: { allowedDomains: ['https://allowed.example'] },
  menu: [{ name: 'Second command', command: 'second' }],
  relaunchButtons: [{ command: 'again', name: 'Do it again' }],
};

/** Writes the plugin as a build would, and answers the folder. */
export async function writeTestPlugin(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'test-plugin-'));
  await Promise.all([
    writeFile(join(folder, 'code.js'), code),
    writeFile(join(folder, 'ui.html'), html),
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
  ]);
  return folder;
}
