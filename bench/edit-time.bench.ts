import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { contextWindow } from '../src/core/edit/context-window.ts';
import type { Rect, Size } from '../src/core/geometry.ts';
import { gptImageSizes } from '../src/core/legal-size.ts';
import type { Raster } from '../src/core/raster.ts';
import { drawSketch } from '../src/sketch/draw-sketch.ts';
import { openBundledPage } from '../test/support/bundled-page.ts';
import { spoilPicture } from '../workbench/image-api/pictures/spoil-picture.ts';
import type { Figure } from './bench.ts';
import type { EditTimes, timeEdit } from './edit/time-edit.ts';

export const name = 'what the picture worker does for an edit, best of 4';

declare global {
  interface Window {
    readonly edit: { readonly timeEdit: typeof timeEdit };
  }
}

export async function run(): Promise<Figure[]> {
  const { page, close } = await openBundledPage('edit', ['bench/edit/time-edit.ts']);
  try {
    const time = (node: Size, mask: Rect): Promise<EditTimes> => timed(page, node, mask);
    // A window of 1536 x 1024, of which 30 % are masked.
    const small = await time({ width: 1536, height: 1024 }, centred(1536, 1024, 0.55));
    // 12 MP with a mask of a thousand segments.
    const large = await time({ width: 4000, height: 3000 }, centred(4000, 3000, 0.4));
    return [
      {
        figure: 'picture arrived to patch ready, 1536 x 1024',
        value: small.fit,
        unit: 'ms',
        bar: 400,
      },
      {
        figure: 'the same, to decoding and encoding the answer once',
        value: small.fit / small.answerAlone,
        unit: 'x',
      },
      { figure: 'capture to request ready, 12 MP', value: large.prepare, unit: 'ms' },
      {
        figure: 'the same, to decoding it and encoding the window once',
        value: large.prepare / large.decodeAndEncode,
        unit: 'x',
        bar: 2.5,
      },
    ];
  } finally {
    await close();
  }
}

async function timed(page: Page, node: Size, mask: Rect): Promise<EditTimes> {
  const window = contextWindow({
    node,
    mask,
    pixelsPerUnit: 1,
    rule: gptImageSizes,
    isWhole: node.width < 2000,
  });
  const picture = withGrain(drawSketch({ prompt: 'harbour in the evening', seed: 3, ...node }));
  const answer = spoilPicture(
    withGrain(drawSketch({ prompt: 'harbour in the evening', seed: 3, ...window.size })),
  );
  const plan = {
    outline: {
      parts: [
        {
          shape: {
            paths: [{ data: star(mask), rule: 'nonzero' as const }],
            toTarget: [
              [1, 0, 0],
              [0, 1, 0],
            ] as const,
          },
          keep: [],
          cut: [],
        },
      ],
    },
    isInverted: false,
    node,
    window,
    softness: { grow: 12, feather: 48, blend: 16 },
    depth: Math.min(mask.width, mask.height) / 3,
    isEmptyPart: false,
  };
  const asked = {
    capturedUrl: await urlOf(picture),
    answerUrl: await urlOf(answer),
    plan,
    scale: Math.min(1, window.scale),
  };
  return page.evaluate((wanted) => globalThis.window.edit.timeEdit(wanted), asked);
}

/** As a photograph has it: flat colours would be decoded and encoded in no time. */
function withGrain(picture: Raster): Raster {
  const random = randomBytes(65_521);
  for (let at = 0; at < picture.data.length; at += 1) {
    if (at % 4 === 3) continue;
    picture.data[at] = (picture.data[at] ?? 0) + ((random[at % random.length] ?? 0) % 9) - 4;
  }
  return picture;
}

function centred(width: number, height: number, part: number): Rect {
  const size = { width: width * part, height: height * part };
  return { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size };
}

/** A thousand segments around the middle of the box. */
function star({ x, y, width, height }: Rect): string {
  const points = Array.from({ length: 1000 }, (_, index) => {
    const angle = (index / 1000) * 2 * Math.PI;
    const reach = index % 2 === 0 ? 1 : 0.93;
    const at = [
      x + (width / 2) * (1 + reach * Math.cos(angle)),
      y + (height / 2) * (1 + reach * Math.sin(angle)),
    ];
    return at.map((value) => value.toFixed(2)).join(' ');
  });
  return `M ${points.join(' L ')} Z`;
}

async function urlOf({ data, width, height }: { data: Uint8ClampedArray } & Size): Promise<string> {
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
