import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { callPlugin } from '../test/support/call-plugin.ts';
import { runPlugin } from '../test/workbench/support/run-plugin.ts';
import { FigmaDocument } from '../workbench/figma/document.ts';
import type { Figure } from './bench.ts';

export const name = 'placing a 4 MB picture in the sandbox (QuickJS)';

/** Holds the first message's bytes, then makes an image of them at the second message. */
const createImageAlone = `
  let bytes;
  figma.showUI('');
  figma.ui.onmessage = (message) => {
    if (message === 'create') figma.createImage(bytes);
    else bytes = message;
  };
`;

export async function run(): Promise<Figure[]> {
  const picture = await noise(1160, 900);
  const runs = 5;
  const whole: number[] = [];
  const alone: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    whole.push(await placeOnce(picture));
    alone.push(await createOnce(picture));
  }
  const placing = Math.min(...whole);
  const creating = Math.min(...alone);
  return [
    { figure: 'picture', value: picture.length / 1e6, unit: 'MB' },
    { figure: 'createImage itself', value: creating, unit: 'ms' },
    { figure: 'all the rest of placing', value: placing - creating, unit: 'ms', bar: 25 },
    { figure: 'the rest, to createImage', value: (placing - creating) / creating, unit: '×' },
  ];
}

/** Milliseconds in the sandbox for one `place`, from the message in to the answer out. */
async function placeOnce(picture: Uint8Array): Promise<number> {
  const document = new FigmaDocument();
  const layerId = document.add('RECTANGLE', document.currentPage.id, { width: 400, height: 300 });
  const { call, sandbox } = await callPlugin({ document });
  const size = { width: 1160, height: 900 };
  const before = sandbox.stats.sandboxMs;
  await call('place', {
    placement: {
      kind: 'picture',
      ticket: {
        layer: { id: layerId, name: 'Rectangle' },
        size: { width: 400, height: 300 },
        paints: '[]',
      },
    },
    picture: new Uint8Array(picture),
    recipe: {
      version: 1,
      job: 'fill',
      prompt: 'noise',
      seed: 1,
      model: 'sketch',
      host: null,
      asked: size,
      answered: size,
      maskIds: [],
      referenceIds: [],
      seconds: 1,
      madeAt: '2026-01-01T00:00:00.000Z',
    },
  });
  const milliseconds = sandbox.stats.sandboxMs - before;
  if (document.node(layerId).fills.length !== 1) throw new Error('The picture was not placed.');
  sandbox.dispose();
  return milliseconds;
}

async function createOnce(picture: Uint8Array): Promise<number> {
  const { sandbox } = await runPlugin(createImageAlone);
  sandbox.postFromUi(picture);
  const before = sandbox.stats.sandboxMs;
  sandbox.postFromUi('create');
  const milliseconds = sandbox.stats.sandboxMs - before;
  sandbox.dispose();
  return milliseconds;
}

/** A picture that does not compress, so that its bytes are as many as its pixels'. */
async function noise(width: number, height: number): Promise<Uint8Array> {
  const pixels = randomBytes(width * height * 4);
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
