/** The way for messages into the plugin's window; what is posted before it has loaded waits. */
export class WindowChannel {
  /** Resolves when the window has loaded and has everything that waited, or will never load. */
  readonly opened: Promise<void>;
  #waiting: unknown[] = [];
  #frame: HTMLIFrameElement | null = null;
  #markOpened = () => {};
  #isOpen = false;
  #pings: (() => void)[] = [];

  constructor() {
    this.opened = new Promise((resolve) => {
      this.#markOpened = resolve;
    });
  }

  /** The frame is on the page; its scripts may speak from now on. */
  attach(frame: HTMLIFrameElement): void {
    this.#frame = frame;
  }

  /** The frame has loaded; its scripts are listening. */
  open(): void {
    this.#isOpen = true;
    for (const message of this.#waiting) this.post(message);
    this.#waiting = [];
    this.#markOpened();
  }

  post(message: unknown): void {
    // The window's origin is null, which cannot be named as a target.
    if (this.#isOpen) this.#frame?.contentWindow?.postMessage(message, '*');
    else this.#waiting.push(message);
  }

  /** Resolves when the window's scripts have had every message posted so far. */
  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.#pings.push(resolve);
      this.post({ workbenchPing: true });
    });
  }

  /** The window has answered a ping: they come back in the order they went. */
  answerPing(): void {
    this.#pings.shift()?.();
  }

  /** The window is gone; what still waits is dropped. */
  close(): void {
    for (const resolve of this.#pings) resolve();
    this.#frame = null;
    this.#waiting = [];
    this.#markOpened();
  }

  isFrom(source: MessageEventSource | null): boolean {
    return source !== null && source === this.#frame?.contentWindow;
  }
}
