import type { ClientStorage } from '../../figma/client-storage.ts';
import { exportImage } from '../../figma/render/export-image.ts';
import { base64 } from '../base64.ts';
import { addFromProperties } from '../editor/add-from-properties.ts';
import type { Editor } from '../editor/editor.ts';
import { setProperties } from '../editor/set-properties.ts';
import type { ErrorLog } from '../error-log.ts';
import type { Notices } from '../plugin/notices.ts';
import type { PluginRunner } from '../plugin/plugin-runner.ts';
import { findLayers } from './find-layers.ts';
import { readLayer } from './read-layer.ts';
import { selectLayers } from './select-layers.ts';
import type { LayerId, Workbench } from './workbench.ts';

export type WorkbenchParts = {
  readonly editor: Editor;
  readonly runner: PluginRunner;
  readonly storage: ClientStorage;
  readonly notices: Notices;
  readonly errors: ErrorLog;
  readonly open: (rest: unknown) => Promise<void>;
};

const noStats = {
  sandboxMs: 0,
  longestSandboxMs: 0,
  messages: 0,
  bytesToUi: 0,
  bytesToPlugin: 0,
};

/** The page for scripts. */
export function makeWorkbench(parts: WorkbenchParts): Workbench {
  const { editor, runner, storage, notices, errors } = parts;
  const { document } = editor;
  const act = async (change: () => void) => {
    change();
    await runner.told();
  };
  const edit = (change: () => void) => act(() => document.userEdit(change));
  return {
    open: parts.open,
    select: (layers) => act(() => selectLayers(document, layers.map(idOf))),
    selection: async () => [...document.selection],
    node: async (layer) => (document.has(idOf(layer)) ? readLayer(editor, idOf(layer)) : null),
    find: async (wanted) =>
      findLayers(document, wanted).map(({ id, type, name }) => ({ id, type, name })),
    set: (layer, properties) => edit(() => setProperties(editor, idOf(layer), properties)),
    async add(parent, properties) {
      let id = '';
      await edit(() => {
        id = addFromProperties(editor, idOf(parent), properties);
      });
      return id;
    },
    remove: (layer) => edit(() => document.remove(idOf(layer))),
    async render(layer, { scale = 1 } = {}) {
      const node = document.node(idOf(layer));
      const settings = {
        format: 'PNG',
        contentsOnly: true,
        useAbsoluteBounds: true,
        constraint: { type: 'SCALE', value: scale },
      } as const;
      return base64(await exportImage(document, node, settings, editor.drawing));
    },
    async image(hash) {
      const bytes = document.image(hash);
      return bytes === undefined ? null : base64(bytes);
    },
    undo: () => act(() => document.undo()),
    redo: () => act(() => document.redo()),
    undoDepth: async () => document.undoDepth,
    run: (command) => runner.run(command),
    close: async ({ isCrash = false } = {}) => (isCrash ? runner.crash() : runner.close()),
    storage: async () => storage.entries(),
    notices: async () => [...notices.history],
    errors: async () => [...errors.entries, ...runner.errors.map((text) => `sandbox: ${text}`)],
    stats: async () => runner.stats ?? noStats,
  };
}

function idOf(layer: LayerId): string {
  return typeof layer === 'string' ? layer : layer.id;
}
