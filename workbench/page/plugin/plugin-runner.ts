import { signal } from '@preact/signals';
import type { QuickJSWASMModule } from 'quickjs-emscripten-core';
import * as z from 'zod/mini';
import type { ClientStorage } from '../../figma/client-storage.ts';
import type { Sandbox, SandboxStats } from '../../figma/sandbox/sandbox.ts';
import { startSandbox } from '../../figma/sandbox/start-sandbox.ts';
import type { Editor } from '../editor/editor.ts';
import type { ErrorLog } from '../error-log.ts';
import { makeHost } from './make-host.ts';
import type { Manifest } from './manifest.ts';
import type { Notices } from './notices.ts';
import { fetchPluginFiles } from './plugin-files.ts';
import type { PluginWindow } from './plugin-window.ts';
import { type GuardReport, windowMessage } from './window-message.ts';

export type RunnerParts = {
  readonly quickjs: QuickJSWASMModule;
  readonly prelude: string;
  readonly editor: Editor;
  readonly storage: ClientStorage;
  readonly pluginWindow: PluginWindow;
  readonly notices: Notices;
  readonly errors: ErrorLog;
  /** Takes the focus out of the plugin's window. */
  readonly leaveWindow: () => void;
};

/** Runs the built plugin: one at a time, its sandbox here and its window beside the canvas. */
export class PluginRunner {
  readonly isRunning = signal(false);
  /** Of the plugin that was started last. */
  readonly manifest = signal<Manifest | null>(null);
  readonly #parts: RunnerParts;
  #sandbox: Sandbox | null = null;
  #pastErrors: readonly string[] = [];
  #queue: Promise<void> = Promise.resolve();

  constructor(parts: RunnerParts) {
    this.#parts = parts;
    addEventListener('message', ({ source, data }) => {
      if (parts.pluginWindow.open.value?.channel.isFrom(source)) this.#heed(data);
    });
  }

  /**
   * Starts the plugin in place of the one that runs, by a menu item's or relaunch button's
   * command if given. Resolves when its code has run, all that it asked for has been answered, and
   * its window, if it opened one, has loaded.
   */
  run(command?: string): Promise<void> {
    const start = () => this.#start(command);
    this.#queue = this.#queue.then(start, start);
    return this.#queue;
  }

  /** Resolves when the plugin's sandbox and window have been told of what happened so far. */
  async told(): Promise<void> {
    // The sandbox hears of selections and changes in a later task, as in Figma.
    await new Promise((resolve) => setTimeout(resolve));
    await this.#parts.pluginWindow.open.value?.channel.heard();
  }

  /** Ends the plugin, as its window's close button does. */
  close(): void {
    this.#sandbox?.dispose();
    this.#parts.pluginWindow.close();
    this.isRunning.value = false;
  }

  /** Ends the plugin as a crash does: it does not learn of it. */
  crash(): void {
    this.#sandbox?.crash();
    this.close();
  }

  /** Of the plugin that was started last. */
  get stats(): SandboxStats | null {
    return this.#sandbox?.stats ?? null;
  }

  /** What nobody caught in the sandbox, in this run and those before it. */
  get errors(): readonly string[] {
    return [...this.#pastErrors, ...(this.#sandbox?.errors ?? [])];
  }

  async #start(command: string | undefined): Promise<void> {
    this.close();
    this.#pastErrors = this.errors;
    this.#sandbox = null;
    const { editor, pluginWindow, notices, ...parts } = this.#parts;
    const { code, html, manifest } = await fetchPluginFiles();
    this.manifest.value = manifest;
    this.isRunning.value = true;
    const onClose = () => {
      this.isRunning.value = false;
    };
    this.#sandbox = await startSandbox({
      ...parts,
      document: editor.document,
      kernel: editor.kernel,
      host: makeHost(editor, pluginWindow, notices, manifest, onClose),
      code,
      html,
      ...(command !== undefined && { command }),
    });
    // A plugin may ask for what it stored before it opens its window.
    await this.#sandbox.idle();
    await pluginWindow.open.value?.channel.opened;
  }

  #heed(data: unknown): void {
    const message = z.safeParse(windowMessage, data);
    if (!message.success) return;
    if ('workbench' in message.data) this.#heedGuard(message.data.workbench);
    else if (isFor(this.manifest.value, message.data.pluginId)) {
      this.#sandbox?.postFromUi(message.data.pluginMessage);
    }
  }

  #heedGuard(report: GuardReport): void {
    if (report.kind === 'error') this.#parts.errors.add('window', report.text);
    if (report.kind === 'rerun') void this.run();
    if (report.kind === 'pong') this.#parts.pluginWindow.open.value?.channel.answerPing();
    if (report.kind === 'leave') this.#parts.leaveWindow();
  }
}

/** A message may name the plugin that it is for; most do not. */
function isFor(manifest: Manifest | null, pluginId: string | undefined): boolean {
  return pluginId === undefined || pluginId === manifest?.id;
}
