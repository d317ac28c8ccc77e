import type { Browser, Page } from 'playwright';

type Look = {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to a CSS pixel. */
  readonly scale: number;
};

/**
 * A page that comes out the same each time it is photographed: without motion and chance, and at
 * one moment. Timers and `performance.now()` go on.
 */
export async function openSteadyPage(browser: Browser, look: Look): Promise<Page> {
  const { width, height, scale } = look;
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  await page.clock.setFixedTime('2026-01-01T12:00:00Z');
  await page.addInitScript(replaceChance);
  return page;
}

/**
 * Runs in every frame before its own scripts: the same numbers in the same order, so that the
 * same prompts give the same sketches. It is sent as text, so it uses nothing from outside.
 */
function replaceChance(): void {
  let state = 1905;
  crypto.getRandomValues = (array) => {
    if (array === null) return array;
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    // Numerical Recipes' linear congruential generator; its upper bits are the good ones.
    bytes.forEach((_, index) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      bytes[index] = state >>> 24;
    });
    return array;
  };
}
