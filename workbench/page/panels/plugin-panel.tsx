import { IconButton } from '../icons/icon-button.tsx';
import type { OpenWindow } from '../plugin/plugin-window.ts';
import { PluginFrame } from './plugin-frame.tsx';
import { useDrag } from './use-drag.ts';

type Props = {
  pluginWindow: OpenWindow;
  onClose: () => void;
};

/** The plugin's window with Figma's title bar, by which it can be dragged about. */
export function PluginPanel({ pluginWindow, onClose }: Props) {
  const { offset, handle } = useDrag();
  return (
    <section
      class="plugin-panel"
      aria-label={pluginWindow.title}
      hidden={!pluginWindow.visible}
      style={{ transform: `translate(${offset.x}px, ${offset.y}px)` }}
    >
      <header {...handle}>
        <h1>{pluginWindow.title}</h1>
        <IconButton icon="close" label="Close plugin" onClick={onClose} />
      </header>
      <PluginFrame key={pluginWindow.serial} pluginWindow={pluginWindow} />
    </section>
  );
}
