import interFile from '@fontsource/inter/files/inter-latin-400-normal.woff?url';
import quickjsVariant from '@jitl/quickjs-wasmfile-release-sync';
import quickjsWasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import pathKitWasm from 'pathkit-wasm/bin/pathkit.wasm?url';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import { commands } from 'vitest/browser';
import code from '../../dist/code.js?raw';
import { openReply } from '../../src/protocol/reply-envelope.ts';
import { ClientStorage } from '../../workbench/figma/client-storage.ts';
import type { FigmaDocument } from '../../workbench/figma/document.ts';
import { BoundedCache } from '../../workbench/figma/geometry/bounded-cache.ts';
import { loadPathKernel } from '../../workbench/figma/geometry/path-kernel.ts';
import { type ExportParts, exportImage } from '../../workbench/figma/render/export-image.ts';
import { PictureStore } from '../../workbench/figma/render/picture-store.ts';
import type { Host } from '../../workbench/figma/sandbox/host.ts';
import { startSandbox } from '../../workbench/figma/sandbox/start-sandbox.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    bundlePrelude(): Promise<string>;
  }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

/** What drawing needs, with a font. */
export async function loadDrawing(): Promise<ExportParts> {
  const kernel = await loadPathKernel(await fetchBytes(pathKitWasm), [await fetchBytes(interFile)]);
  return { kernel, store: new PictureStore(), paths: new BoundedCache(1000) };
}

/**
 * Runs the built plugin over a document and answers how to call it past its window: the output
 * of a call, or what it failed with.
 */
export async function startPlugin(document: FigmaDocument, drawing: ExportParts) {
  const [quickjs, prelude] = await Promise.all([
    newQuickJSWASMModuleFromVariant(newVariant(quickjsVariant, { wasmLocation: quickjsWasm })),
    commands.bundlePrelude(),
  ]);
  const waiting = new Map<number, (answer: unknown) => void>();
  const host: Host = {
    showUi: () => undefined,
    closeUi: () => undefined,
    resizeUi: () => undefined,
    setUiVisible: () => undefined,
    postToUi: (message) => {
      const envelope = openReply(message);
      if (envelope?.kind === 'answer') waiting.get(envelope.id)?.(envelope.output);
      if (envelope?.kind === 'failure') waiting.get(envelope.id)?.(envelope.failure);
    },
    notify: () => () => undefined,
    close: () => undefined,
    export: (node, settings) => exportImage(document, node, settings, drawing),
    viewport: () => ({
      center: { x: 0, y: 0 },
      zoom: 1,
      bounds: { x: 0, y: 0, width: 1000, height: 1000 },
    }),
    setViewport: () => undefined,
    log: () => undefined,
  };
  const storage = new ClientStorage();
  const { kernel } = drawing;
  const html = '';
  const sandbox = await startSandbox({
    quickjs,
    prelude,
    document,
    kernel,
    storage,
    host,
    code,
    html,
  });
  await sandbox.idle();
  let lastId = 0;
  return {
    call: (name: string, input: unknown) =>
      new Promise<unknown>((resolve) => {
        lastId += 1;
        waiting.set(lastId, resolve);
        sandbox.postFromUi({ greybox: 1, kind: 'call', id: lastId, name, input });
      }),
    dispose: () => sandbox.dispose(),
  };
}
