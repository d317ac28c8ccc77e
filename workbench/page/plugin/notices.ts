import { signal } from '@preact/signals';
import type { Notice } from '../../figma/sandbox/host.ts';

export type ShownNotice = Notice & { readonly key: number };
type Reason = Parameters<Notice['onGone']>[0];

/** The notices at the foot of the canvas, as `figma.notify` shows them. */
export class Notices {
  readonly shown = signal<readonly ShownNotice[]>([]);
  /** All that were ever shown. */
  readonly history: { readonly message: string; readonly error: boolean }[] = [];

  /** Shows a notice and answers how to take it away. */
  show(notice: Notice): () => void {
    const { message, error, timeout } = notice;
    const entry = { ...notice, key: this.history.length };
    this.history.push({ message, error });
    this.shown.value = [...this.shown.value, entry];
    // Browsers take longer waits, and Infinity, for none at all.
    if (timeout < 2 ** 31) setTimeout(() => this.dismiss(entry, 'timeout'), timeout);
    return () => this.dismiss(entry, 'dismiss');
  }

  /** A notice of the workbench's own. */
  say(message: string, error = false): void {
    this.show({ message, error, timeout: 4_000, button: null, onGone() {} });
  }

  dismiss(notice: ShownNotice, reason: Reason): void {
    const others = this.shown.value.filter(({ key }) => key !== notice.key);
    if (others.length === this.shown.value.length) return;
    this.shown.value = others;
    notice.onGone(reason);
  }
}
