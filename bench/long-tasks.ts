import { pluginFrame } from '../test/support/plugin-frame.ts';
import type { Product } from '../test/support/product.ts';

/** Notes from now on what keeps the plugin's window busy for more than 50 ms. */
export function watchLongTasks({ page }: Product): Promise<void> {
  return pluginFrame(page).evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        // Those of the page around it are the workbench's.
        if (name === 'self') window.longTasks.push(duration);
      }
    }).observe({ entryTypes: ['longtask'] });
  });
}

/** Milliseconds of the longest of them since the last time; 0 when there was none. */
export function takeLongTasks({ page }: Product): Promise<number> {
  return pluginFrame(page).evaluate(() => Math.max(0, ...window.longTasks.splice(0)));
}

declare global {
  interface Window {
    /** Milliseconds of each task beyond 50. */
    longTasks: number[];
  }
}
