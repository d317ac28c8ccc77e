import { setTimeout } from 'node:timers/promises';
import type { ImageEditStreamEvent, ImageGenStreamEvent } from 'openai/resources/images';
import type { Asked } from './asked.ts';
import type { Making } from './making.ts';
import { encodeAs, makeRaster } from './pictures/make-picture.ts';
import { partialPicture } from './pictures/partial-picture.ts';
import { usageOf } from './usage.ts';

/** The server-sent events of one picture: its partial pictures, evenly spaced, then the whole. */
export async function* streamPictures(asked: Asked, making: Making): AsyncGenerator<string> {
  const { partialImages, kind } = asked;
  const prefix = kind === 'edit' ? 'image_edit' : 'image_generation';
  const pause = making.latencyMs / (partialImages + 1);
  const wait = () => setTimeout(pause, undefined, { signal: making.signal });
  const picture = await makeRaster(asked, 0, making.hostile);
  for (let index = 0; index < partialImages; index++) {
    await wait();
    const partial = await partialPicture(picture, (index + 1) / (partialImages + 1));
    yield eventOf({
      type: `${prefix}.partial_image`,
      ...common(asked, await encodeAs(asked, partial)),
      partial_image_index: index,
    });
  }
  await wait();
  yield eventOf({
    type: `${prefix}.completed`,
    ...common(asked, await encodeAs(asked, picture)),
    usage: usageOf(asked),
    ...(asked.safetyIdentifier && { safety_identifier: asked.safetyIdentifier }),
  });
}

function common({ background, format, quality, size }: Asked, b64_json: string) {
  return {
    b64_json,
    created_at: Math.floor(Date.now() / 1000),
    background,
    output_format: format,
    quality,
    size: `${size.width}x${size.height}`,
  };
}

function eventOf(event: ImageGenStreamEvent | ImageEditStreamEvent): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
