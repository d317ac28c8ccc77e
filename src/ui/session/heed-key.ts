import { callPlugin } from '../wire/call-plugin.ts';
import { closeOrAsk } from './close.ts';
import { run } from './session.ts';
import { startRun, stopRun } from './start-run.ts';
import { orTell } from './trouble.ts';

/** The keys that work wherever the focus is. What a control has heeded itself is done with. */
export function heedKey(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const isCommand = event.metaKey || event.ctrlKey;
  if (event.key === 'Enter' && isCommand) void startRun();
  else if (event.key === 'Escape') stepBack(event.target);
  // A text field takes back its own text; anywhere else the designer means the canvas.
  else if (
    event.key.toLowerCase() === 'z' &&
    isCommand &&
    !event.shiftKey &&
    !isText(event.target)
  ) {
    void orTell('settings', () => callPlugin('undo', {}));
  } else return;
  event.preventDefault();
}

/** Stops the run; else leaves the text; else closes the window. */
function stepBack(target: EventTarget | null): void {
  if (run.value.kind === 'running') stopRun();
  else if (target instanceof HTMLElement && isText(target)) target.blur();
  else closeOrAsk();
}

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && /^(text|password)$/.test(target.type);
}
