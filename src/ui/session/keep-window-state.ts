import type { Size } from '../../core/geometry.ts';
import { longestPrompt } from '../../core/recipe.ts';
import type { StyleId } from '../../core/styles.ts';
import { learnTime } from '../../core/time-left.ts';
import { clampWindow, type WindowState } from '../../core/window-state.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { MakeJob } from './run-state.ts';
import { windowState } from './session.ts';
import { inBackground } from './trouble.ts';

/** Milliseconds without a change before it is kept: each keeping is a message to Figma. */
const rest = 300;
/** Prompts that are remembered. */
const mostRecent = 12;
/** What was sent is no longer unsent: it is not brought back with the window. */
const sent = new Map<MakeJob, string>();

let timer: ReturnType<typeof setTimeout> | undefined;

function change(changed: Partial<WindowState>): void {
  windowState.value = { ...windowState.value, ...changed };
  clearTimeout(timer);
  timer = setTimeout(keepNow, rest);
}

/** Keeps what has changed and waits to be kept. */
export async function keepNow(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  const { prompts } = windowState.value;
  const unsent = (job: MakeJob) => (sent.get(job) === prompts[job] ? '' : prompts[job]);
  const kept = { ...windowState.value, prompts: { fill: unsent('fill'), edit: unsent('edit') } };
  await inBackground('settings', () => callPlugin('saveWindowState', kept));
}

// Whoever closes the window clicks outside of it first.
addEventListener('blur', keepNow);

export function writePrompt(job: MakeJob, text: string): void {
  // A hint or a completion may make it longer than the text area lets the designer write.
  const prompts = { ...windowState.value.prompts, [job]: text.slice(0, longestPrompt) };
  change({ prompts });
}

export function chooseStyle(style: StyleId): void {
  change({ style });
}

/** The prompt has led to pictures: it is no longer unsent. */
export function markSent(job: MakeJob, text: string): void {
  sent.set(job, text);
  change({});
}

/** Brings back what made a picture, where the designer has written nothing. */
export function bringBackPrompt(job: MakeJob, text: string): void {
  const { prompts } = windowState.value;
  if (prompts[job] !== '') return;
  sent.set(job, text);
  windowState.value = { ...windowState.value, prompts: { ...prompts, [job]: text } };
}

/** The prompt is on its way: it is offered again when the designer writes another. */
export function rememberPrompt(text: string): void {
  const others = windowState.value.recentPrompts.filter((recent) => recent !== text);
  change({ recentPrompts: text === '' ? others : [text, ...others].slice(0, mostRecent) });
  void keepNow();
}

/** A picture of the kind `asked` took so long. */
export function rememberTime(asked: string, seconds: number): void {
  change({ secondsEach: learnTime(windowState.value.secondsEach, asked, seconds) });
}

/** Asks Figma for another size of the window, in CSS pixels. */
export function resizeWindow(wanted: Size): void {
  const size = clampWindow(wanted);
  change({ size });
  void inBackground('settings', () => callPlugin('resizeWindow', size));
}
