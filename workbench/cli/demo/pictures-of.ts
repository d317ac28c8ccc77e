import type { Page } from 'playwright';
import * as z from 'zod/mini';
import type { Slot } from '../../../src/core/slots/slot.ts';

const paints = z.array(
  z.object({
    type: z.string(),
    visible: z.optional(z.boolean()),
    imageHash: z.nullish(z.string()),
  }),
);

/** The hash of the picture that each slot shows; null where it shows none. */
export async function picturesOf(page: Page, slots: readonly Slot[]): Promise<(string | null)[]> {
  const fills = await page.evaluate(
    (ids) => Promise.all(ids.map(async (id) => (await window.workbench.node(id))?.fills)),
    slots.map(({ id }) => id),
  );
  return fills.map((stored) => {
    const shown = z
      .parse(paints, stored)
      .findLast(({ type, visible }) => type === 'IMAGE' && visible !== false);
    return shown?.imageHash ?? null;
  });
}
