import { effect } from '@preact/signals';
import { render } from 'preact';
import { settingsKey } from '../../src/core/settings.ts';
import { ClientStorage } from '../figma/client-storage.ts';
import { acceptDrops } from './accept-drops.ts';
import { App } from './app.tsx';
import { makeWorkbench } from './automation/make-workbench.ts';
import { createEditor } from './editor/editor.ts';
import { ErrorLog } from './error-log.ts';
import { fetchText } from './fetch-file.ts';
import { interFaces } from './inter-faces.ts';
import { loadParts } from './load-parts.ts';
import { openDocument } from './open-document.ts';
import { Notices } from './plugin/notices.ts';
import { PluginRunner } from './plugin/plugin-runner.ts';
import { PluginWindow } from './plugin/plugin-window.ts';
import { showTheme } from './show-theme.ts';
import './styles/page.css';

/** CSS pixels around the plugin's window. */
const panelMargin = 12;

const errors = new ErrorLog();
errors.watchPage();
const { config, kernel, quickjs, prelude } = await loadParts();
const editor = createEditor(kernel);
const fontBase = new URL('/fonts/', location.href).href;
const fonts = { base: fontBase, style: interFaces(fontBase) };
showTheme(editor.theme, fonts.style);

const storage = new ClientStorage();
storage.set(settingsKey, config.settings);
const notices = new Notices();
const pluginWindow = new PluginWindow({
  theme: editor.theme,
  extraHosts: [new URL(config.apiUrl).origin],
  fonts,
});
const runner = new PluginRunner({
  quickjs,
  prelude,
  editor,
  storage,
  pluginWindow,
  notices,
  errors,
  leaveWindow: () => document.querySelector<HTMLElement>('.canvas')?.focus(),
});

const open = (name: string, rest: unknown) => openDocument(editor, runner, notices, name, rest);
const openScene = async (name: string) =>
  open(name, await fetchText(`/scenes/${encodeURIComponent(name)}.json`));
const openFile = async (file: File) => open(file.name.replace(/\.json$/, ''), await file.text());

/** Tells the person at the page when something that they began has failed. */
async function attempt(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    notices.say(error instanceof Error ? error.message : String(error), true);
  }
}

effect(() => {
  const { visible = false, width = 0 } = pluginWindow.open.value ?? {};
  editor.covered.value = visible ? width + 2 * panelMargin : 0;
});

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the workbench.');
render(
  <App
    editor={editor}
    scenes={config.scenes}
    runner={runner}
    pluginWindow={pluginWindow}
    notices={notices}
    onScene={(name) => attempt(openScene(name))}
    onFile={(file) => attempt(openFile(file))}
    onRun={(command) => attempt(runner.run(command))}
  />,
  root,
);

acceptDrops((file) => attempt(openFile(file)));
await attempt(openScene(new URLSearchParams(location.search).get('scene') ?? config.scene));
const openGiven = (rest: unknown) => open('Untitled', rest);
// Last, so that a script which waits for it finds a document and a running plugin.
window.workbench = makeWorkbench({ editor, runner, storage, notices, errors, open: openGiven });
