import type { Editor } from '../editor/editor.ts';
import type { MenuItem } from '../plugin/manifest.ts';
import type { PluginRunner } from '../plugin/plugin-runner.ts';
import { relaunchButtons } from './relaunch-buttons.ts';

type Props = {
  editor: Editor;
  runner: PluginRunner;
  onRun: (command?: string) => void;
};

/** Runs the plugin: plainly, by its menu, or by what it left on the selected layers. */
export function PluginSection({ editor, runner, onRun }: Props) {
  const manifest = runner.manifest.value;
  if (manifest === null) return null;
  editor.revision.value;
  const relaunches = relaunchButtons(editor.document, editor.selection.value, manifest);
  return (
    <section class="side-section" aria-label="Plugin">
      <h2>{manifest.name}</h2>
      <button type="button" class="wide" onClick={() => onRun()}>
        {runner.isRunning.value ? 'Run plugin again' : 'Run plugin'}
      </button>
      {commands(manifest.menu ?? []).map(({ name, command }) => (
        <button type="button" class="wide quiet" key={command} onClick={() => onRun(command)}>
          {name}
        </button>
      ))}
      {relaunches.length > 0 && <h2>Selected layers</h2>}
      {relaunches.map(({ command, name, description }) => (
        <div class="relaunch" key={command}>
          <button type="button" class="wide" onClick={() => onRun(command)}>
            {name}
          </button>
          {description !== '' && <p>{description}</p>}
        </div>
      ))}
    </section>
  );
}

/** The menu's items that do something, those of submenus among them. */
function commands(menu: readonly MenuItem[]): { name: string; command: string }[] {
  return menu.flatMap(({ name, command, menu: inner }) => {
    if (inner) return commands(inner);
    return name !== undefined && command !== undefined ? [{ name, command }] : [];
  });
}
