import { bindMembers } from '../api/bind-members.ts';
import type { ApiContext } from '../api/context.ts';
import { listMembers } from '../api/list-members.ts';
import type { GuestEvent } from './guest.ts';
import { GuestBridge, type HostActions } from './guest-bridge.ts';
import { MemberCalls, type Parcel, pack } from './member-calls.ts';
import { QuickJsEngine } from './quickjs-engine.ts';
import type { Sandbox, SandboxParts, SandboxStats } from './sandbox.ts';
import { Turns } from './turns.ts';
import type { Wire } from './wire.ts';
import { wrapCode } from './wrap-code.ts';

const defaultTimeLimit = 10_000;
const defaultMemoryLimit = 512 * 1024 * 1024;
const members = bindMembers();
const memberTable = JSON.stringify(listMembers(members));
const postMessage = members.findIndex(({ kind, name }) => kind === 'ui' && name === 'postMessage');

const nothing: Wire = 'u';
const closedError: Wire = 'eThe plugin has been closed';

/** One run of a plugin, from its first line to its close. */
export class RunningSandbox implements Sandbox {
  readonly errors: string[] = [];
  isClosed = false;
  readonly #parts: SandboxParts;
  readonly #timeLimit: number;
  readonly #memoryLimit: number;
  readonly #api: ApiContext;
  readonly #engine: QuickJsEngine;
  readonly #turns: Turns;
  readonly #guest: GuestBridge;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  readonly #unsubscribe: (() => void)[] = [];
  readonly #comingEvents = new Set<GuestEvent>();
  readonly #asked = new Set<Promise<void>>();
  readonly #traffic = { messages: 0, bytesToUi: 0, bytesToPlugin: 0 };
  #isClosing = false;
  #lastWord: string | undefined;

  constructor(parts: SandboxParts) {
    this.#parts = parts;
    this.#timeLimit = parts.timeLimit ?? defaultTimeLimit;
    this.#memoryLimit = parts.memoryLimit ?? defaultMemoryLimit;
    this.#api = this.#createApi();
    this.#engine = new QuickJsEngine(parts.quickjs, this.#memoryLimit);
    this.#turns = new Turns(this.#engine, this.#timeLimit);
    const prelude = { code: parts.prelude, table: memberTable, html: parts.html };
    const actions = this.#createActions(new MemberCalls(this.#api, members));
    this.#guest = new GuestBridge(this.#engine, prelude, actions);
  }

  get stats(): SandboxStats {
    const { totalMs, longestMs } = this.#turns;
    return { sandboxMs: totalMs, longestSandboxMs: longestMs, ...this.#traffic };
  }

  /** Runs the plugin's code. An error at its top level closes it, as in Figma. */
  start(): void {
    const { document, code } = this.#parts;
    this.#turn(() => {
      try {
        this.#engine.evaluate(wrapCode(code), 'code.js');
      } catch (error) {
        this.#isClosing = true;
        throw error;
      }
    });
    if (this.isClosed) return;
    this.#unsubscribe.push(
      document.on('selection', () => this.#deliverSoon('selectionchange')),
      document.on('page', () => {
        this.#api.loadedPages.add(document.currentPage.id);
        this.#deliverSoon('currentpagechange');
      }),
    );
    this.#deliver('run', [{ command: this.#api.command, parameters: undefined }]);
  }

  async idle(): Promise<void> {
    while (this.#asked.size > 0 && !this.isClosed) await Promise.all(this.#asked);
  }

  postFromUi(message: unknown): void {
    // The window's document has no origin, which browsers tell as "null".
    const parcel = pack([message, { origin: 'null' }]);
    this.#traffic.messages += 1;
    this.#traffic.bytesToPlugin += sizeOf(parcel);
    this.#turn(() => this.#guest.deliver('message', parcel));
  }

  dispose(): void {
    if (this.#isClosing) return;
    this.#turn(() => {
      this.#guest.deliver('close', pack([]));
      this.#isClosing = true;
    });
  }

  crash(): void {
    if (this.#isClosing) return;
    this.#turn(() => {
      this.#isClosing = true;
    });
  }

  #createApi(): ApiContext {
    const { document, kernel, storage, host, command = '' } = this.#parts;
    const loadedFonts = new Set<string>();
    return {
      document,
      kernel,
      storage,
      host,
      command,
      loadedFonts,
      loadedPages: new Set([document.currentPage.id]),
      notices: new Map(),
      skipInvisibleInstanceChildren: false,
      isUiOpen: false,
      requireFont: (family, style) => {
        if (loadedFonts.has(`${family} ${style}`)) return;
        throw new Error(
          `Cannot write to node with unloaded font "${family} ${style}". Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) and await the returned promise first.`,
        );
      },
      noticeGone: (notice, reason) => this.#deliver('notice', [notice, reason]),
      close: (message) => {
        this.#isClosing = true;
        this.#lastWord = message;
      },
    };
  }

  #createActions(calls: MemberCalls): HostActions {
    const { host } = this.#parts;
    return {
      get: (member, id) => (this.#isClosing ? closedError : calls.get(member, id)),
      set: (member, id, value) => (this.#isClosing ? closedError : calls.set(member, id, value)),
      call: (member, id, args) => {
        if (this.#isClosing) return closedError;
        if (member === postMessage) {
          this.#traffic.messages += 1;
          this.#traffic.bytesToUi += sizeOf(args);
        }
        return calls.call(member, id, args);
      },
      callAsync: (ticket, member, id, args) => {
        if (this.#isClosing) return closedError;
        const asked = calls.callAsync(member, id, args).then(({ isFulfilled, ...value }) => {
          this.#asked.delete(asked);
          this.#turn(() => this.#guest.settle(ticket, isFulfilled, value));
        });
        this.#asked.add(asked);
        return nothing;
      },
      setTimer: (timer, milliseconds) => {
        const tick = () => {
          this.#timers.delete(timer);
          this.#turn(() => this.#guest.tick(timer));
        };
        this.#timers.set(timer, setTimeout(tick, milliseconds));
      },
      clearTimer: (timer) => clearTimeout(this.#timers.get(timer)),
      log: (level, text) => {
        const isKnown = level === 'info' || level === 'warn' || level === 'error';
        host.log(isKnown ? level : 'log', text);
      },
    };
  }

  /** Delivers an event after the present task, once for all that happens in it. */
  #deliverSoon(event: GuestEvent): void {
    if (this.#comingEvents.has(event)) return;
    this.#comingEvents.add(event);
    queueMicrotask(() => {
      this.#comingEvents.delete(event);
      this.#deliver(event, []);
    });
  }

  #deliver(event: GuestEvent, values: readonly unknown[]): void {
    this.#turn(() => this.#guest.deliver(event, pack(values)));
  }

  #turn(action: () => void): void {
    if (this.isClosed) return;
    const escaped = this.#turns.run(action);
    for (const error of escaped) this.#report(`Uncaught: ${String(error)}`);
    if (this.#engine.wasInterrupted && !this.#isClosing) {
      const limits = `${this.#timeLimit} ms or ${this.#memoryLimit} bytes`;
      this.#report(`The plugin was ended: it took more than ${limits}.`);
      this.#isClosing = true;
    }
    if (this.#turns.isRunning) return;
    if (this.#engine.isBroken) this.#isClosing = true;
    else for (const error of this.#guest.takeErrors()) this.#report(error);
    if (this.#isClosing) this.#finish();
  }

  #report(text: string): void {
    this.errors.push(text);
    this.#parts.host.log('error', text);
  }

  #finish(): void {
    this.isClosed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    const { document, host } = this.#parts;
    document.commitUndo();
    for (const { hasButton, takeAway } of this.#api.notices.values()) if (hasButton) takeAway();
    if (this.#api.isUiOpen) host.closeUi();
    this.#engine.dispose();
    host.close(this.#lastWord);
  }
}

/** Letters of the text and bytes beside it. */
function sizeOf({ wire, bytes }: Parcel): number {
  return wire.length + bytes.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
