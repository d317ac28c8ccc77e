import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { UiOptions } from '../../figma/sandbox/host.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { figmaColors, type Theme } from './figma-colors.ts';
import { frameAddress, frameDocument } from './frame-document.ts';
import type { Manifest } from './manifest.ts';
import { WindowChannel } from './window-channel.ts';

/** The plugin's window as it stands on the page. */
export type OpenWindow = UiOptions & {
  /** Tells one window from the next, also when both show the same. */
  readonly serial: number;
  /** What its frame shows. */
  readonly address: string;
  readonly channel: WindowChannel;
};

export type WindowSurroundings = {
  readonly theme: ReadonlySignal<Theme>;
  /** Hosts that the window may talk to beyond those of the manifest. */
  readonly extraHosts: readonly string[];
  /** Address under which the typeface's files lie, and the style sheet that declares them. */
  readonly fonts: { readonly base: string; readonly style: string };
};

/** The one window that a plugin may have. */
export class PluginWindow {
  readonly open = signal<OpenWindow | null>(null);
  readonly #surroundings: WindowSurroundings;
  #serial = 0;

  constructor(surroundings: WindowSurroundings) {
    this.#surroundings = surroundings;
    effect(() => {
      const name = surroundings.theme.value;
      const window = this.open.peek();
      const figmaTheme = { name, style: figmaColors(name) };
      if (window?.themeColors) window.channel.post({ figmaTheme });
    });
  }

  /** Opens a new window in place of the old. */
  show(html: string, options: UiOptions, manifest: Manifest): void {
    const { theme, extraHosts, fonts } = this.#surroundings;
    const document = frameDocument(html, {
      policy: contentSecurityPolicy(manifest, extraHosts, fonts.base),
      fonts: fonts.style,
      theme: options.themeColors ? theme.peek() : null,
    });
    const address = frameAddress(document);
    this.close();
    this.#serial += 1;
    const channel = new WindowChannel();
    this.open.value = { ...options, serial: this.#serial, address, channel };
  }

  change(options: Partial<UiOptions>): void {
    const window = this.open.peek();
    if (window) this.open.value = { ...window, ...options };
  }

  /** Hands a message to the plugin's scripts in the envelope that Figma uses. */
  post(pluginMessage: unknown, pluginId: string): void {
    this.open.peek()?.channel.post({ pluginMessage, pluginId });
  }

  close(): void {
    this.open.peek()?.channel.close();
    this.open.value = null;
  }
}
