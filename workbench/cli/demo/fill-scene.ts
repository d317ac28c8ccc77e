import type { Page } from 'playwright';
import type { Slot } from '../../../src/core/slots/slot.ts';
import { editWithMask } from './edit-with-mask.ts';
import { pageOf } from './page-of.ts';
import { picturesOf } from './pictures-of.ts';
import { runPrompt } from './run-prompt.ts';
import { runWireframe } from './run-wireframe.ts';
import { typesAround } from './types-around.ts';

/** What a demo did, in numbers. */
export type Tally = { readonly placed: number; readonly failed: number };

/**
 * Fills every slot of the open document, one run for each page, and edits the largest picture under
 * a mask. `prompt` stands for all of the slots' own.
 */
export async function fillScene(
  page: Page,
  slots: readonly Slot[],
  prompt: string | undefined,
): Promise<Tally> {
  const filled: Slot[] = [];
  for (const onPage of await byPage(page, slots)) {
    const before = await picturesOf(page, onPage);
    const [first] = onPage;
    if (!first) continue;
    const ids = onPage.map(({ id }) => id);
    const end =
      prompt === undefined
        ? await runWireframe(page, first.id)
        : await runPrompt(page, 'Fill', ids, prompt);
    const after = await picturesOf(page, onPage);
    for (const [index, slot] of onPage.entries()) {
      const isFilled = after[index] !== before[index];
      if (isFilled) filled.push(slot);
      tell(isFilled ? 'filled' : 'failed', slot);
    }
    console.log(`${end.sentence}  ${end.seconds.toFixed(1)} s`);
  }
  const toEdit = await largestPicture(page, filled);
  if (!toEdit) return { placed: filled.length, failed: slots.length - filled.length };
  const edit = await editWithMask(page, toEdit.id, prompt ?? 'a bowl of soup');
  tell(edit.state === 'done' ? 'edited' : 'failed', toEdit);
  console.log(`${edit.sentence}  ${edit.seconds.toFixed(1)} s`);
  const failed = slots.length - filled.length + (edit.state === 'done' ? 0 : 1);
  return { placed: filled.length, failed };
}

async function byPage(page: Page, slots: readonly Slot[]): Promise<Slot[][]> {
  const pages = new Map<string, Slot[]>();
  for (const slot of slots) {
    const id = await pageOf(page, slot.id);
    pages.set(id, [...(pages.get(id) ?? []), slot]);
  }
  return [...pages.values()];
}

/**
 * The largest slot that is nothing but its picture, or else the largest of all; none in instances,
 * where an edit of what holds other layers would leave traces.
 */
async function largestPicture(page: Page, slots: readonly Slot[]): Promise<Slot | undefined> {
  const bySize = slots.toSorted((one, other) => areaOf(other) - areaOf(one));
  const kinds = await Promise.all(bySize.map(({ id }) => kindOf(page, id)));
  const plain = kinds.indexOf('plain');
  return bySize[plain < 0 ? kinds.indexOf('holder') : plain];
}

async function kindOf(page: Page, id: string): Promise<'plain' | 'holder' | 'in an instance'> {
  const types = await typesAround(page, id);
  if (types.includes('INSTANCE')) return 'in an instance';
  const layer = await page.evaluate((layerId) => window.workbench.node(layerId), id);
  return Array.isArray(layer?.children) && layer.children.length > 0 ? 'holder' : 'plain';
}

function tell(deed: string, { name, width, height }: Slot): void {
  console.log(`${deed}  ${name}  (${Math.round(width)} × ${Math.round(height)})`);
}

function areaOf({ width, height }: Slot): number {
  return width * height;
}
