import type { QuickJSWASMModule } from 'quickjs-emscripten-core';
import type { ClientStorage } from '../client-storage.ts';
import type { FigmaDocument } from '../document.ts';
import type { PathKernel } from '../geometry/path-kernel.ts';
import type { Host } from './host.ts';

export type SandboxParts = {
  readonly quickjs: QuickJSWASMModule;
  /** The text that `bundlePrelude` makes. */
  readonly prelude: string;
  readonly document: FigmaDocument;
  readonly kernel: PathKernel;
  /** Outlives the run: what `figma.clientStorage` holds. */
  readonly storage: ClientStorage;
  readonly host: Host;
  /** The built plugin's code.js. */
  readonly code: string;
  /** The built plugin's ui.html. */
  readonly html: string;
  /** The menu item or relaunch button that started the plugin. */
  readonly command?: string;
  /** Milliseconds that the plugin may hold the thread at a time. */
  readonly timeLimit?: number;
  /** Bytes that the plugin's heap may have. */
  readonly memoryLimit?: number;
};

export type SandboxStats = {
  /** Milliseconds spent in the sandbox in all, and in its longest uninterrupted stretch. */
  readonly sandboxMs: number;
  readonly longestSandboxMs: number;
  /** Messages between sandbox and window, both ways. */
  readonly messages: number;
  readonly bytesToUi: number;
  readonly bytesToPlugin: number;
};

export type Sandbox = {
  readonly stats: SandboxStats;
  /** What the plugin threw or rejected and nobody caught. */
  readonly errors: readonly string[];
  readonly isClosed: boolean;
  /** Resolves when the plugin waits for nothing that it asked Figma for, or has ended. */
  idle(): Promise<void>;
  /** A message that the plugin's window posted. */
  postFromUi(message: unknown): void;
  /** As when the designer closes the plugin's window: its close handlers run, its changes are committed. */
  dispose(): void;
  /** As when the engine runs out of memory: nothing of the plugin runs any more. */
  crash(): void;
};
