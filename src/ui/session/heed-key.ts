import { callPlugin } from '../wire/call-plugin.ts';
import { closeOrAsk } from './close.ts';
import { stopRun } from './conduct-run.ts';
import { readResultsAgain } from './follow-selection.ts';
import { isBusy } from './place-outside-run.ts';
import { isRunning } from './session.ts';
import { startJob } from './start-job.ts';
import { inBackground, orTell } from './trouble.ts';
import { readOwnPictures } from './wireframe/own-pictures.ts';
import { search } from './wireframe/wireframe.ts';

/** The keys that work wherever the focus is. What a control has heeded itself is done with. */
export function heedKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return;
  const isCommand = event.metaKey || event.ctrlKey;
  if (event.key === 'Enter' && isCommand) void startJob();
  else if (event.key === 'Escape') stepBack(event.target);
  else if (isUndo(event, isCommand)) void undo();
  else return;
  event.preventDefault();
}

/** Stops the run; else leaves the text; else closes the window. */
function stepBack(target: EventTarget | null): void {
  if (isRunning.value) stopRun();
  else if (target instanceof HTMLElement && isText(target)) target.blur();
  else closeOrAsk();
}

/** A text field takes back its own text; anywhere else the designer means the canvas. */
function isUndo({ key, shiftKey, target }: KeyboardEvent, isCommand: boolean): boolean {
  return key.toLowerCase() === 'z' && isCommand && !shiftKey && !isText(target);
}

async function undo(): Promise<void> {
  if (isBusy.value) return;
  await orTell('settings', () => callPlugin('undo', {}));
  await readResultsAgain();
  if (search.value.kind === 'done') await inBackground('select', readOwnPictures);
}

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && /^(text|password|search|number)$/.test(target.type);
}
