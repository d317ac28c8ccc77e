import type { FrameLocator, Page } from 'playwright';
import sharp from 'sharp';
import { launchBrowser } from '../../workbench/browser/launch-browser.ts';
import { openSteadyPage } from '../../workbench/browser/open-steady-page.ts';
import { pinnedBrowser } from '../../workbench/browser/pinned-browser.ts';
import { startImageApi } from '../../workbench/image-api/start-image-api.ts';
import type { LayerProperties, Workbench } from '../../workbench/page/automation/workbench.ts';
import { serveWorkbench } from '../../workbench/server/serve-workbench.ts';

/** How a run ended, as the window says it. */
export type RunEnd = { readonly state: string; readonly sentence: string };

/** The workbench in a browser, with the built plugin, on a document of the test's own. */
export type Product = {
  readonly page: Page;
  readonly window: FrameLocator;
  /** The image API that the plugin talks to, without `/v1`. */
  readonly api: string;
  open(document: unknown): Promise<void>;
  add(parent: string, properties: LayerProperties & { type: string }): Promise<string>;
  set(id: string, properties: LayerProperties): Promise<void>;
  remove(id: string): Promise<void>;
  select(...ids: string[]): Promise<void>;
  node(id: string): Promise<LayerProperties>;
  /** Every property of every layer on the page. */
  everything(): Promise<LayerProperties[]>;
  pixels(id: string, scale?: number): Promise<Pixels>;
  undo(): Promise<void>;
  /** Presses the run button and waits for the run's end. */
  run(prompt: string): Promise<RunEnd>;
  /** Does something that starts a run, and waits for the run's end. */
  untilRunEnds(start: () => Promise<unknown>): Promise<RunEnd>;
  /** Starts the plugin anew, by a menu command if given: what it has kept is still there. */
  restart(command?: string): Promise<void>;
  selection(): Promise<readonly string[]>;
  errors(): Promise<readonly string[]>;
  /** Loads the page anew: the plugin has kept nothing. */
  startAnew(): Promise<void>;
  close(): Promise<void>;
};

export type Pixels = { readonly data: Buffer; readonly width: number; readonly height: number };

type Options = {
  /** With `sketch` nothing is sent; the others ask an image API of the test's own. */
  readonly model: 'sketch' | 'image-api' | 'hostile-image-api';
  /** How long a picture of the image API takes at least. */
  readonly latencyMs?: number;
  /** At most so many of its requests within any so many seconds. */
  readonly rate?: { readonly requests: number; readonly seconds: number };
  /** Looks the same each time, to the pixel: in the pinned browser, without motion and chance. */
  readonly isSteady?: boolean;
};

const viewport = { width: 1280, height: 900 };

declare global {
  interface Window {
    workbench: Workbench;
  }
}

export async function openProduct(options: Options): Promise<Product> {
  const api = await startImageApi({
    hostile: options.model === 'hostile-image-api',
    latencyMs: options.latencyMs,
    rate: options.rate,
  });
  const served = await serveWorkbench(options.model === 'sketch' ? {} : { api: api.url });
  const browser = await launchBrowser(options.isSteady ? await pinnedBrowser() : undefined);
  const page = options.isSteady
    ? await openSteadyPage(browser, { ...viewport, scale: 1 })
    : await browser.newPage({ viewport });
  const window_ = page.frameLocator('iframe');
  const startAnew = async () => {
    await page.goto(served.url);
    await page.waitForFunction(() => 'workbench' in window);
    await window_.locator('[data-testid=run]:enabled').waitFor();
  };
  const untilRunEnds = async (start: () => Promise<unknown>) => {
    const status = window_.getByTestId('status');
    const ended = Number(await status.getAttribute('data-ended-runs'));
    await start();
    await window_.locator(`[data-testid=status][data-ended-runs="${ended + 1}"]`).waitFor({
      state: 'attached',
    });
    return {
      state: (await status.getAttribute('data-state')) ?? '',
      sentence: (await status.textContent()) ?? '',
    };
  };
  await startAnew();

  return {
    page,
    window: window_,
    api: api.url.replace(/\/v1$/, ''),
    open: (document) => page.evaluate((rest) => window.workbench.open(rest), document),
    add: (parent, properties) =>
      page.evaluate(([id, fields]) => window.workbench.add(id, fields), [
        parent,
        properties,
      ] as const),
    set: (id, properties) =>
      page.evaluate(([node, fields]) => window.workbench.set(node, fields), [
        id,
        properties,
      ] as const),
    remove: (id) => page.evaluate((node) => window.workbench.remove(node), id),
    select: (...ids) => page.evaluate((nodes) => window.workbench.select(nodes), ids),
    async node(id) {
      const node = await page.evaluate((layer) => window.workbench.node(layer), id);
      if (!node) throw new Error(`There is no layer ${id}.`);
      return node;
    },
    everything: () =>
      page.evaluate(async () => {
        const layers = await window.workbench.find();
        const nodes = await Promise.all(layers.map((layer) => window.workbench.node(layer)));
        return nodes.filter((node) => node !== null);
      }),
    async pixels(id, scale = 1) {
      const settings = { scale };
      const base64 = await page.evaluate(
        ([layer, wanted]) => window.workbench.render(layer, wanted),
        [id, settings] as const,
      );
      const png = sharp(Buffer.from(base64, 'base64')).ensureAlpha().raw();
      const { data, info } = await png.toBuffer({ resolveWithObject: true });
      return { data, width: info.width, height: info.height };
    },
    undo: () => page.evaluate(() => window.workbench.undo()),
    run: (prompt) =>
      untilRunEnds(async () => {
        await window_.getByLabel('Prompt').fill(prompt);
        await window_.getByTestId('run').click();
      }),
    untilRunEnds,
    async restart(command) {
      await page.evaluate((name) => window.workbench.run(name), command);
      // Also in a viewer's file, where the run button stays disabled, and in a hidden window.
      await window_.locator('#style:enabled').waitFor({ state: 'attached' });
    },
    selection: () => page.evaluate(() => window.workbench.selection()),
    startAnew,
    errors: () => page.evaluate(() => window.workbench.errors()),
    async close() {
      await browser.close();
      await served.close();
      await api.close();
    },
  };
}
