import axe from 'axe-core';
import type { Frame } from 'playwright';

export type AxeReport = {
  /** Rules that applied and were kept. */
  readonly passes: number;
  /** One line each: the rule, where it is broken, and how. */
  readonly violations: readonly string[];
};

/** Looks for barriers in a document: a page's main frame, or the plugin's window. */
export async function runAxe(frame: Frame): Promise<AxeReport> {
  await frame.evaluate(axe.source);
  const { passes, violations } = await frame.evaluate(() => window.axe.run());
  return {
    passes: passes.length,
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => {
        // The first line says "Fix any of the following:".
        const [, ...ways] = failureSummary.split('\n').map((line) => line.trim());
        return `${id} at ${target.join(' ')}: ${ways.join(' ')}`;
      }),
    ),
  };
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
