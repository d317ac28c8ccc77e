import { readDirection } from '../../../core/art-direction.ts';
import type { Slot } from '../../../core/slots/slot.ts';
import { readPlan } from '../../../core/wireframe/plan.ts';
import { imaging } from '../../imaging/imaging.ts';
import { callPlugin } from '../../wire/call-plugin.ts';
import { inBackground, orTell } from '../trouble.ts';
import { keepPlanNow } from './decide.ts';
import { keepDirectionNow } from './direct.ts';
import { readOwnPictures } from './own-pictures.ts';
import {
  direction,
  ownPictures,
  palette,
  plan,
  scope,
  search,
  searchedPage,
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
  slots.value = found.slots;
  search.value = { kind: 'done', screens: found.screens };
}

async function findOn(isCurrent: () => boolean) {
  const worker = await imaging();
  await readKept();
  const { page, screens } = await callPlugin('listScreens', { scope: scope.peek() });
  searchedPage.value = page.id;
  await readOwnPictures();
  const ours = [...ownPictures.value.values()];
  const found: Slot[] = [];
  /** Shapes that stand on the page by themselves: a box, and the lines that cross it. */
  const loose: string[] = [];
  for (const [index, { id, isLoose }] of screens.entries()) {
    if (!isCurrent()) return undefined;
    search.value = { kind: 'searching', done: index, total: screens.length };
    // One that is gone meanwhile holds nothing to fill.
    const read = await inBackground('select', () => callPlugin('readScreen', { id }));
    if (!read) continue;
    if (isLoose) loose.push(read.rest);
    else found.push(...(await worker.findSlotsIn([read.rest], ours)));
  }
  found.push(...(await worker.findSlotsIn(loose, ours)));
  return { slots: found, screens: screens.filter(({ isLoose }) => !isLoose).length };
}

/** What the designer has decided before, and what the file says. */
async function readKept(): Promise<void> {
  await Promise.all([keepPlanNow(), keepDirectionNow()]);
  const notes = await callPlugin('readNotes', {});
  plan.value = readPlan(notes.plan);
  direction.value = readDirection(notes.direction);
  palette.value = (await callPlugin('readPalette', {})).colors;
}
