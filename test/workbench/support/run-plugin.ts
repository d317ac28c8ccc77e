import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten-core';
import { ClientStorage } from '../../../workbench/figma/client-storage.ts';
import { FigmaDocument } from '../../../workbench/figma/document.ts';
import type { NodeRecord } from '../../../workbench/figma/node-record.ts';
import { bundlePrelude } from '../../../workbench/figma/sandbox/bundle-prelude.ts';
import type { ExportSettings, Host, Notice } from '../../../workbench/figma/sandbox/host.ts';
import type { SandboxParts } from '../../../workbench/figma/sandbox/sandbox.ts';
import { startSandbox } from '../../../workbench/figma/sandbox/start-sandbox.ts';
import { nodeKernel } from './node-kernel.ts';

const [quickjs, prelude, kernel] = await Promise.all([
  newQuickJSWASMModuleFromVariant(variant),
  bundlePrelude(),
  nodeKernel(),
]);

/** What a host in memory has seen of a plugin. */
export type Seen = {
  readonly console: string[];
  readonly messages: unknown[];
  readonly notices: Notice[];
  readonly windows: { html: string; width: number; height: number; isOpen: boolean }[];
  readonly exports: ExportSettings[];
  closedWith: string | undefined | null;
};

type Parts = Partial<Omit<SandboxParts, 'code' | 'host'>> & {
  /** What an export comes to; without one the layer has nothing to see. */
  readonly exported?: Uint8Array | ((node: NodeRecord) => Uint8Array);
  /** Is told of each message to the window. */
  readonly onMessage?: (message: unknown) => void;
};

/** Runs a plugin's source in the real sandbox. */
export async function runPlugin(code: string, { exported, onMessage, ...parts }: Parts = {}) {
  const seen: Seen = {
    console: [],
    messages: [],
    notices: [],
    windows: [],
    exports: [],
    closedWith: null,
  };
  const document = parts.document ?? new FigmaDocument();
  const sandbox = await startSandbox({
    quickjs,
    prelude,
    kernel,
    storage: new ClientStorage(),
    html: '<p>window</p>',
    ...parts,
    document,
    code,
    host: hostInMemory(seen, exported, onMessage),
  });
  return { document, sandbox, seen };
}

/**
 * Runs `body` as an async function in the sandbox and answers what it answers. Rejects with an
 * error's name and message, or with the very text that it rejected with.
 */
export async function inPlugin(body: string, parts: Parts = {}): Promise<unknown> {
  const { sandbox, seen } = await runPlugin(
    `figma.showUI('');
    (async () => { ${body}\n })().then(
      (value) => figma.ui.postMessage({ value }),
      (error) => figma.ui.postMessage({
        error: error instanceof Error ? error.name + ': ' + error.message : error,
      }),
    );`,
    parts,
  );
  while (seen.messages.length === 0 && !sandbox.isClosed) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { errors } = sandbox;
  sandbox.dispose();
  const [answer] = seen.messages;
  if (!(answer instanceof Object)) throw new Error(errors.join('\n'));
  if ('error' in answer) throw answer.error;
  return Reflect.get(answer, 'value');
}

/** What `body` throws in the sandbox, as `Name: message`. */
export async function errorInPlugin(body: string, parts: Parts = {}): Promise<unknown> {
  return inPlugin(
    `try { ${body} } catch (error) { return error.name + ': ' + error.message; }
    return 'no error';`,
    parts,
  );
}

function hostInMemory(
  seen: Seen,
  exported: Parts['exported'],
  onMessage: Parts['onMessage'],
): Host {
  return {
    showUi: (html, { width, height }) => seen.windows.push({ html, width, height, isOpen: true }),
    closeUi: () => changeWindow(seen, { isOpen: false }),
    resizeUi: (width, height) => changeWindow(seen, { width, height }),
    setUiVisible: () => undefined,
    postToUi: (message) => {
      seen.messages.push(message);
      onMessage?.(message);
    },
    notify: (notice) => {
      seen.notices.push(notice);
      return () => notice.onGone('dismiss');
    },
    close: (message) => {
      seen.closedWith = message;
    },
    export: async (node, settings) => {
      seen.exports.push(settings);
      if (typeof exported === 'function') return exported(node);
      if (exported !== undefined) return exported;
      throw 'Failed to export node. This node may not have any visible layers.';
    },
    viewport: () => ({
      center: { x: 50, y: 50 },
      zoom: 2,
      bounds: { x: 0, y: 0, width: 100, height: 100 },
    }),
    setViewport: () => undefined,
    log: (level, text) => seen.console.push(`${level}: ${text}`),
  };
}

function changeWindow({ windows }: Seen, change: Partial<Seen['windows'][number]>): void {
  const window = windows.at(-1);
  if (window !== undefined) Object.assign(window, change);
}
