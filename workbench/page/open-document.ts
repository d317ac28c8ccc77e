import { zoomToStart } from './canvas/zoom-to.ts';
import type { Editor } from './editor/editor.ts';
import type { Notices } from './plugin/notices.ts';
import type { PluginRunner } from './plugin/plugin-runner.ts';

/**
 * Opens a REST document, shows it whole and starts the plugin on it. Throws a sentence when it is
 * no such document, and then keeps the present one.
 */
export async function openDocument(
  editor: Editor,
  runner: PluginRunner,
  notices: Notices,
  name: string,
  rest: unknown,
): Promise<void> {
  const leftOut = editor.document.load(rest);
  if (leftOut.length > 0) notices.say(`Not shown: ${leftOut.join(', ')}.`);
  editor.sceneName.value = name;
  editor.opening.value += 1;
  zoomToStart(editor);
  const first = editor.view.value;
  await runner.run();
  // The plugin's window covers a part of the canvas, which was not known before.
  if (editor.view.value === first) zoomToStart(editor);
}
