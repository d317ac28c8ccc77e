import type { Matrix } from '../../../src/core/geometry.ts';
import { BoundedCache } from '../../../workbench/figma/geometry/bounded-cache.ts';
import { loadPathKernel } from '../../../workbench/figma/geometry/path-kernel.ts';
import { drawNode } from '../../../workbench/figma/render/draw-node.ts';
import type { ExportParts } from '../../../workbench/figma/render/export-image.ts';
import { PictureStore } from '../../../workbench/figma/render/picture-store.ts';
import type { SmallScene } from './small-scene.ts';

/** What drawing needs, anew: nothing is kept from another test. */
export async function browserParts(): Promise<ExportParts> {
  const read = async (file: string) => {
    const reply = await fetch(`/node_modules/${file}`);
    if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
    return new Uint8Array(await reply.arrayBuffer());
  };
  const [wasm, font] = await Promise.all([
    read('pathkit-wasm/bin/pathkit.wasm'),
    read('@fontsource/inter/files/inter-latin-400-normal.woff'),
  ]);
  return {
    kernel: await loadPathKernel(wasm, [font]),
    store: new PictureStore(),
    paths: new BoundedCache(1000),
  };
}

/** The pixels of a layer drawn on a clear canvas, by default one to a unit of the page. */
export async function drawPixels(
  scene: SmallScene,
  id: string,
  { store, ...parts }: ExportParts,
  size: { readonly width: number; readonly height: number } = { width: 100, height: 100 },
  toPixels: Matrix = [
    [1, 0, 0],
    [0, 1, 0],
  ],
): Promise<Pixels> {
  const node = scene.node(id);
  const pictures = await store.load(scene, node);
  const context = openContext(size.width, size.height);
  drawNode(context, scene, node, toPixels, { ...parts, pictures });
  return new Pixels(context.getImageData(0, 0, size.width, size.height));
}

/** A decoded picture that can be asked for its pixels. */
export class Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;

  constructor({ width, height, data }: ImageData) {
    this.width = width;
    this.height = height;
    this.data = data;
  }

  /** Red, green, blue and alpha, 0 to 255. */
  at(x: number, y: number): number[] {
    const start = 4 * (y * this.width + x);
    return [...this.data.subarray(start, start + 4)];
  }

  alphaAt(x: number, y: number): number {
    return this.at(x, y)[3] ?? 0;
  }

  /** The covered area in pixels, partly covered ones counted by their share. */
  coverage(): number {
    let sum = 0;
    for (let index = 3; index < this.data.length; index += 4) sum += this.data[index] ?? 0;
    return sum / 255;
  }
}

export async function decode(bytes: Uint8Array): Promise<Pixels> {
  const bitmap = await createImageBitmap(new Blob([bytes.slice()]));
  const context = openContext(bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  return new Pixels(context.getImageData(0, 0, bitmap.width, bitmap.height));
}

/** A PNG whose every pixel has a colour of its own, opaque. */
export async function colourfulPng(width: number, height: number): Promise<Uint8Array> {
  const picture = new ImageData(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) picture.data.set(colourAt(x, y), 4 * (y * width + x));
  }
  const context = openContext(width, height);
  context.putImageData(picture, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve));
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** The colour of a pixel of `colourfulPng`. */
export function colourAt(x: number, y: number): number[] {
  return [(x * 37) % 256, (y * 53) % 256, (x * 11 + y * 7) % 256, 255];
}

function openContext(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no canvas');
  return context;
}
