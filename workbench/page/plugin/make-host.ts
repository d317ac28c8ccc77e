import { exportImage } from '../../figma/render/export-image.ts';
import type { Host } from '../../figma/sandbox/host.ts';
import { centred, visiblePart } from '../canvas/view.ts';
import type { Editor } from '../editor/editor.ts';
import type { Manifest } from './manifest.ts';
import type { Notices } from './notices.ts';
import type { PluginWindow } from './plugin-window.ts';

/** The page as the sandbox sees it. `onClose` is called when the plugin has ended. */
export function makeHost(
  editor: Editor,
  pluginWindow: PluginWindow,
  notices: Notices,
  manifest: Manifest,
  onClose: () => void,
): Host {
  const { document, view, canvasSize } = editor;
  return {
    showUi: (html, options) =>
      pluginWindow.show(html, { ...options, title: options.title || manifest.name }, manifest),
    closeUi: () => pluginWindow.close(),
    resizeUi: (width, height) => pluginWindow.change({ width, height }),
    setUiVisible: (visible) => pluginWindow.change({ visible }),
    postToUi: (message) => pluginWindow.post(message, manifest.id),
    notify: (notice) => notices.show(notice),
    close(message) {
      pluginWindow.close();
      if (message !== undefined) notices.say(message);
      onClose();
    },
    export: (node, settings) => exportImage(document, node, settings, editor.drawing),
    viewport() {
      const bounds = visiblePart(view.value, canvasSize.value);
      const center = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
      return { center, zoom: view.value.zoom, bounds };
    },
    setViewport(center, zoom) {
      const whole = { x: 0, y: 0, ...canvasSize.value };
      view.value = centred({ ...center, width: 0, height: 0 }, whole, zoom);
    },
    log: (level, text) => console[level](text),
  };
}
