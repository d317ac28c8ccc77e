import type { Page } from 'playwright';
import type { Slot } from '../../../src/core/slots/slot.ts';
import { editWithMask } from './edit-with-mask.ts';
import { type RunEnd, usePlugin } from './use-plugin.ts';

/** What a demo did, in numbers. */
export type Tally = { readonly placed: number; readonly failed: number };

/**
 * Fills every slot of the open document and edits the largest picture under a mask, telling of
 * each as it is done. `prompt` stands for all of the slots' own.
 */
export async function fillScene(
  page: Page,
  slots: readonly Slot[],
  prompt: string | undefined,
): Promise<Tally> {
  const filled: Slot[] = [];
  let failed = 0;
  for (const slot of slots) {
    const end = await usePlugin(page, [slot.id], prompt ?? slot.prompt);
    tell('filled', slot, end);
    if (end.state === 'done') filled.push(slot);
    else failed += 1;
  }
  const toEdit = await largestPicture(page, filled);
  if (toEdit) {
    const end = await editWithMask(page, toEdit.id, prompt ?? 'a bowl of soup');
    tell('edited', toEdit, end);
    if (end.state !== 'done') failed += 1;
  }
  return { placed: filled.length, failed };
}

/** The largest slot that is nothing but its picture, or else the largest of all. */
async function largestPicture(page: Page, slots: readonly Slot[]): Promise<Slot | undefined> {
  const bySize = slots.toSorted((one, other) => areaOf(other) - areaOf(one));
  const plain = await page.evaluate(
    async (ids) => {
      const layers = await Promise.all(ids.map((id) => window.workbench.node(id)));
      return layers.findIndex((layer) => Array.isArray(layer?.children) && !layer.children.length);
    },
    bySize.map(({ id }) => id),
  );
  return bySize[Math.max(plain, 0)];
}

function tell(deed: string, { name, width, height }: Slot, end: RunEnd): void {
  const size = `${Math.round(width)} × ${Math.round(height)}`;
  const isDone = end.state === 'done';
  const result = isDone ? `${end.seconds.toFixed(1)} s` : end.sentence;
  console.log(`${isDone ? deed : 'failed'}  ${name}  (${size})  ${result}`);
}

function areaOf({ width, height }: Slot): number {
  return width * height;
}
