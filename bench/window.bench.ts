import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { pluginFrame } from '../test/support/plugin-frame.ts';
import { openProduct } from '../test/support/product.ts';
import type { Figure } from './bench.ts';
import { percentile } from './percentile.ts';

export const name = "opening the plugin's window in Chromium, median of 15";

const runs = 15;

/** Milliseconds since the first byte of the window's document. */
type Opening = {
  readonly script: number;
  readonly firstPaint: number;
  /** The run button is painted and enabled: the sandbox has answered. */
  readonly usable: number;
};

export async function run(): Promise<Figure[]> {
  const html = await readFile('dist/ui.html', 'utf8');
  const product = await openProduct({ model: 'sketch' });
  try {
    const { page } = product;
    await page.addInitScript(watchOpening);
    await open(page, markScript(html, 'warm-up'));
    const window: Opening[] = [];
    const empty: Opening[] = [];
    for (let index = 0; index < runs; index += 1) {
      window.push(await open(page, markScript(html, String(index))));
      empty.push(await open(page, emptyPage(html.length)));
    }
    const median = (openings: readonly Opening[], of: keyof Opening) =>
      percentile(
        openings.map((opening) => opening[of]),
        0.5,
      );
    const usable = median(window, 'usable');
    const ofEmpty = median(empty, 'usable');
    return [
      { figure: 'first byte to first paint', value: median(window, 'firstPaint'), unit: 'ms' },
      { figure: 'first byte to usable', value: usable, unit: 'ms', bar: 120 },
      { figure: 'the same, of an empty page of its size', value: ofEmpty, unit: 'ms' },
      { figure: 'the one, to the other', value: usable / ofEmpty, unit: 'x' },
      { figure: 'evaluating the script', value: median(window, 'script'), unit: 'ms', bar: 30 },
    ];
  } finally {
    await product.close();
  }
}

/** Starts the plugin with this window, as the workbench and Figma load it. */
async function open(page: Page, html: string): Promise<Opening> {
  await page.unrouteAll();
  await page.route('**/plugin/ui.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.evaluate(() => window.workbench.run());
  return pluginFrame(page).evaluate(async () => {
    const usable = await window.usable;
    const [navigation] = performance.getEntriesByType('navigation');
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('no navigation');
    // When the last byte is told, the script has long begun.
    const firstByte = navigation.responseStart;
    const [begin, end] = ['script begins', 'script evaluated'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    );
    return {
      // The boot script, and the script that it unpacks.
      script: Number(end) - Number(begin) + window.unpackedScript,
      firstPaint: (await window.firstPaint) - firstByte,
      usable: usable - firstByte,
    };
  });
}

/**
 * The window with a mark before its script and one after. Each time the script is a new text to the
 * browser: it would not compile one again that it knows, but Figma's users open the window once.
 */
function markScript(html: string, serial: string): string {
  const begin = html.indexOf('<script>');
  const end = html.lastIndexOf('</script>');
  if (begin < 0 || end < begin) throw new Error('The window has no script.');
  const mark = (what: string) => `<script>performance.mark('${what}')</script>`;
  return [
    html.slice(0, begin),
    mark('script begins'),
    `<script>/* ${serial} */`,
    html.slice(begin + '<script>'.length, end),
    '</script>',
    mark('script evaluated'),
    html.slice(end + '</script>'.length),
  ].join('');
}

/** What a page of as many characters takes that has nothing but a button. */
function emptyPage(length: number): string {
  const page = (filler: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Empty</title>
<button data-testid="run">Run</button>
<script type="text/plain">${filler}</script>
</html>
`;
  return page('x'.repeat(length - page('').length));
}

/** Runs in the window before its own scripts. It is sent as text, so it uses nothing from outside. */
function watchOpening(): void {
  if (parent === window) return;
  window.unpackedScript = 0;
  const { append } = Element.prototype;
  Element.prototype.append = function (...nodes) {
    for (const node of nodes) {
      // A new text each time, as with the boot script.
      const isScript = node instanceof HTMLScriptElement;
      if (isScript) node.textContent = `/* ${performance.timeOrigin} */${node.textContent}`;
      const start = performance.now();
      append.call(this, node);
      if (isScript) window.unpackedScript += performance.now() - start;
    }
  };
  window.firstPaint = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (paint) resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  window.usable = (async () => {
    while (!document.querySelector('[data-testid=run]:enabled')) {
      await new Promise(requestAnimationFrame);
    }
    // Still before the paint; a message comes after it.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now();
  })();
}

declare global {
  interface Window {
    /** When the window could be used, on its own clock. */
    usable: Promise<number>;
    firstPaint: Promise<number>;
    /** Milliseconds in the scripts that the boot script has added. */
    unpackedScript: number;
  }
}
