import { Canvas } from './canvas/canvas.tsx';
import type { Editor } from './editor/editor.ts';
import { LayerList } from './layers/layer-list.tsx';
import { PageList } from './layers/page-list.tsx';
import { DesignSection } from './panels/design-section.tsx';
import { PluginPanel } from './panels/plugin-panel.tsx';
import { PluginSection } from './panels/plugin-section.tsx';
import { SceneMenu } from './panels/scene-menu.tsx';
import { Toasts } from './panels/toasts.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { ViewControls } from './panels/view-controls.tsx';
import type { Notices } from './plugin/notices.ts';
import type { PluginRunner } from './plugin/plugin-runner.ts';
import type { PluginWindow } from './plugin/plugin-window.ts';

export type AppProps = {
  editor: Editor;
  scenes: readonly string[];
  runner: PluginRunner;
  pluginWindow: PluginWindow;
  notices: Notices;
  onScene: (name: string) => void;
  onFile: (file: File) => void;
  onRun: (command?: string) => void;
};

/** The whole page: layers on the left, the document in the middle, facts and plugin on the right. */
export function App(props: AppProps) {
  const { editor, scenes, runner, pluginWindow, notices, onScene, onFile, onRun } = props;
  const open = pluginWindow.open.value;
  return (
    <div class="app">
      <aside class="side left">
        <SceneMenu
          scenes={scenes}
          current={editor.sceneName.value}
          onScene={onScene}
          onFile={onFile}
        />
        <PageList editor={editor} />
        <LayerList key={`${editor.opening.value} ${editor.pageId.value}`} editor={editor} />
      </aside>
      <main>
        <Canvas editor={editor} />
        <Toolbar editor={editor} />
        <Toasts notices={notices} />
        {open && <PluginPanel pluginWindow={open} onClose={() => runner.close()} />}
      </main>
      <aside class="side right">
        <ViewControls editor={editor} />
        <DesignSection editor={editor} />
        <PluginSection editor={editor} runner={runner} onRun={onRun} />
      </aside>
    </div>
  );
}
