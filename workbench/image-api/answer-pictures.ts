import { setTimeout } from 'node:timers/promises';
import type { ImagesResponse } from 'openai/resources/images';
import type { Asked } from './asked.ts';
import { type Answer, jsonAnswer } from './http/answer.ts';
import type { Making } from './making.ts';
import { encodeAs, makeRaster } from './pictures/make-picture.ts';
import { streamPictures } from './stream-pictures.ts';
import { usageOf } from './usage.ts';

/** Makes the pictures of a request that passed all rules. */
export async function answerPictures(asked: Asked, making: Making): Promise<Answer> {
  if (asked.stream) {
    const headers = { 'content-type': 'text/event-stream; charset=utf-8' };
    return { status: 200, headers, body: streamPictures(asked, making) };
  }
  const [data] = await Promise.all([
    drawPictures(asked, making),
    // Drawing takes a part of the time that the whole takes at least.
    setTimeout(making.latencyMs, undefined, { signal: making.signal }),
  ]);
  return jsonAnswer({
    created: Math.floor(Date.now() / 1000),
    background: asked.background,
    data,
    output_format: asked.format,
    quality: asked.quality,
    size: `${asked.size.width}x${asked.size.height}`,
    ...(asked.safetyIdentifier && { safety_identifier: asked.safetyIdentifier }),
    usage: usageOf(asked),
  } satisfies ImagesResponse);
}

async function drawPictures(asked: Asked, { hostile, signal }: Making) {
  const data: { b64_json: string }[] = [];
  for (let index = 0; index < asked.n; index++) {
    signal.throwIfAborted();
    const picture = await makeRaster(asked, index, hostile);
    data.push({ b64_json: await encodeAs(asked, picture) });
  }
  return data;
}
