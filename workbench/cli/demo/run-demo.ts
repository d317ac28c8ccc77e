import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Slot } from '../../../src/core/slots/slot.ts';
import { UsageError } from '../../server/usage-error.ts';
import { countRequests } from './count-requests.ts';
import { drawPage } from './draw-page.ts';
import { fillScene } from './fill-scene.ts';
import { pageOf } from './page-of.ts';

export type DemoPlan = {
  readonly slots: readonly Slot[];
  /** In place of the slots' own prompts. */
  readonly prompt: string | undefined;
  /** The folder to write to. */
  readonly out: string;
  readonly apiUrl: string;
};

/** The demo's results, as they are written to `run.json`. */
type Report = {
  readonly slots: number;
  /** Slots that have their picture. */
  readonly placed: number;
  /** Slots without one, and the masked edit if it did not work. */
  readonly failed: number;
  readonly seconds: number;
  /** US dollars, before and after; null where only the image API's owner knows. */
  readonly estimate: number | null;
  readonly cost: number | null;
  readonly requests: number;
};

/**
 * Fills the scene that the workbench shows and writes `before.png`, `after.png` and `run.json`.
 * Answers whether everything worked.
 */
export async function runDemo(page: Page, plan: DemoPlan): Promise<boolean> {
  const { slots, prompt, out, apiUrl } = plan;
  const [first] = await page.evaluate(() => window.workbench.find());
  if (!first) throw new UsageError('There is nothing on the first page of this document.');
  const pageId = await pageOf(page, first.id);
  const countedRequests = countRequests(page, apiUrl);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'before.png'), await drawPage(page, pageId));

  const start = performance.now();
  const { placed, failed } = await fillScene(page, slots, prompt);
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
  await writeFile(join(out, 'after.png'), await drawPage(page, pageId));

  const requests = countedRequests();
  // What was made without asking anyone is free; what others charge is not known here.
  const cost = requests === 0 ? 0 : null;
  const report: Report = {
    slots: slots.length,
    placed,
    failed,
    seconds,
    estimate: cost,
    cost,
    requests,
  };
  await writeFile(join(out, 'run.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${placed} of ${slots.length} slots filled in ${seconds} s; see ${out}.`);

  const errors = await page.evaluate(() => window.workbench.errors());
  for (const error of errors) console.error(error);
  return failed === 0 && errors.length === 0;
}
