import { callPlugin } from '../test/support/call-plugin.ts';
import { runPlugin } from '../test/workbench/support/run-plugin.ts';
import { at, solid } from '../test/workbench/support/small-scene.ts';
import { FigmaDocument } from '../workbench/figma/document.ts';
import type { Figure } from './bench.ts';

export const name = 'reading a page of 2,000 layers in the sandbox (QuickJS)';

/** Takes a screen's JSON apart and puts it together again, for each that it is sent. */
const jsonAlone = `
  figma.showUI('');
  figma.ui.onmessage = (text) => JSON.stringify(JSON.parse(text));
`;

type Times = { readonly total: number; readonly longest: number };

export async function run(): Promise<Figure[]> {
  const shapes = [
    { shape: '10 frames of 200', screens: 10, layers: 200 },
    { shape: 'one frame of 2,000', screens: 1, layers: 2000 },
  ];
  const figures: Figure[] = [];
  for (const { shape, screens, layers } of shapes) {
    const runs: Times[] = [];
    const alone: number[] = [];
    let texts: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const read = await readOnce(pageOf(screens, layers));
      runs.push(read);
      texts = read.texts;
      alone.push(await jsonOnce(texts));
    }
    const total = Math.min(...runs.map((one) => one.total));
    const longest = Math.min(...runs.map((one) => one.longest));
    const letters = texts.reduce((sum, { length }) => sum + length, 0);
    figures.push(
      { figure: `${shape}: JSON`, value: letters / 1e6, unit: 'MB' },
      { figure: `${shape}: in all`, value: total, unit: 'ms', bar: 300 },
      { figure: `${shape}: the longest step`, value: longest, unit: 'ms', bar: 50 },
      {
        figure: `${shape}: in all, to parsing and writing the JSON alone`,
        value: total / Math.min(...alone),
        unit: '×',
      },
    );
  }
  return figures;
}

/** Milliseconds in the sandbox for listing the page's screens and reading each of them. */
async function readOnce(document: FigmaDocument): Promise<Times & { texts: string[] }> {
  const { call, sandbox } = await callPlugin({ document });
  const before = sandbox.stats.sandboxMs;
  const { screens } = await call('listScreens', { scope: 'page' });
  const texts: string[] = [];
  for (const { id } of screens) {
    const { rest } = await call('readScreen', { id });
    texts.push(rest);
  }
  const { sandboxMs, longestSandboxMs } = sandbox.stats;
  sandbox.dispose();
  return { total: sandboxMs - before, longest: longestSandboxMs, texts };
}

async function jsonOnce(texts: readonly string[]): Promise<number> {
  const { sandbox } = await runPlugin(jsonAlone);
  const before = sandbox.stats.sandboxMs;
  for (const text of texts) sandbox.postFromUi(text);
  const milliseconds = sandbox.stats.sandboxMs - before;
  sandbox.dispose();
  return milliseconds;
}

/** Screens of cards, each with pictures and texts by turns. */
function pageOf(screens: number, layers: number): FigmaDocument {
  const document = new FigmaDocument();
  for (let screen = 0; screen < screens; screen += 1) {
    const frame = document.add('FRAME', document.currentPage.id, {
      name: `Screen ${screen}`,
      width: 390,
      height: 844,
      fills: [solid()],
      relativeTransform: at(screen * 500, 0),
    });
    let card = frame;
    for (let layer = 1; layer < layers; layer += 1) {
      const common = { width: 80, height: 60, fills: [solid()], relativeTransform: at(8, layer) };
      if (layer % 6 === 1) {
        card = document.add('FRAME', frame, { ...common, name: `Card ${layer}` });
      } else if (layer % 2 === 0) {
        document.add('RECTANGLE', card, { ...common, name: `Image ${layer}` });
      } else {
        const characters = `Words of card ${layer % 50}`;
        document.add('TEXT', card, { ...common, name: 'Title', characters, fontFamily: 'Inter' });
      }
    }
  }
  return document;
}
