import { readDirection } from '../../../core/art-direction.ts';
import type { Slot } from '../../../core/slots/slot.ts';
import { readPlan } from '../../../core/wireframe/plan.ts';
import { imaging } from '../../imaging/imaging.ts';
import { callPlugin } from '../../wire/call-plugin.ts';
import { orTell } from '../trouble.ts';
import {
  direction,
  failures,
  ownPictures,
  palette,
  plan,
  scope,
  search,
  slots,
} from './wireframe.ts';

/** Counts the searches: a newer one ends those before it. */
let latest = 0;

/** Reads the page or the selection, screen by screen, and lists the placeholders on it. */
export async function findPlaceholders(): Promise<void> {
  latest += 1;
  const own = latest;
  const isCurrent = () => own === latest;
  search.value = { kind: 'searching', done: 0, total: 0 };
  const found = await orTell('select', () => findOn(isCurrent));
  if (!isCurrent()) return;
  if (!found) {
    search.value = { kind: 'none' };
    return;
  }
  failures.value = new Map();
  slots.value = found.slots;
  search.value = { kind: 'done', screens: found.screens };
}

async function findOn(isCurrent: () => boolean) {
  const worker = await imaging();
  await readKept();
  const { screens } = await callPlugin('listScreens', { scope: scope.peek() });
  const found: Slot[] = [];
  /** Shapes that stand on the page by themselves: a box, and the lines that cross it. */
  const loose: string[] = [];
  for (const [index, { id, isLoose }] of screens.entries()) {
    if (!isCurrent()) return undefined;
    search.value = { kind: 'searching', done: index, total: screens.length };
    const { rest } = await callPlugin('readScreen', { id });
    if (isLoose) loose.push(rest);
    else found.push(...(await worker.findSlotsIn([rest])));
  }
  found.push(...(await worker.findSlotsIn(loose)));
  await readOwnPictures();
  return { slots: found, screens: screens.length };
}

/** What the designer has decided before, and what the file says. */
async function readKept(): Promise<void> {
  const notes = await callPlugin('readNotes', {});
  plan.value = readPlan(notes.plan);
  direction.value = readDirection(notes.direction);
  palette.value = (await callPlugin('readPalette', {})).colors;
}

/** Which layers of the page show pictures of ours. */
export async function readOwnPictures(): Promise<void> {
  const { pictures } = await callPlugin('listPictures', { scope: 'page' });
  ownPictures.value = new Map(pictures.map((picture) => [picture.layer.id, picture]));
}
