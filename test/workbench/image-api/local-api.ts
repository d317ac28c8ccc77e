import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { LogEntry } from '../../../workbench/image-api/log/log-entry.ts';
import {
  type ImageApiOptions,
  startImageApi,
} from '../../../workbench/image-api/start-image-api.ts';

type ErrorBody = {
  error: { message: string; type: string; param: string | null; code: string | null };
};

/** A running image API and the few calls that the tests make of it. */
export type LocalApi = {
  readonly base: string;
  /** Posts JSON or a form, with a key. */
  post(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  next(...scripts: unknown[]): Promise<void>;
  log(): Promise<LogEntry[]>;
};

/** Starts an API for the tests of a file, and empties its log before each of them. */
export function useLocalApi(options: ImageApiOptions = {}): LocalApi {
  let base = '';
  let close = async () => {};
  const root = () => base.replace(/\/v1$/, '');
  beforeAll(async () => {
    const api = await startImageApi(options);
    base = api.url;
    close = () => api.close();
  });
  beforeEach(() => fetch(`${root()}/__log`, { method: 'DELETE' }));
  afterAll(() => close());
  return {
    get base() {
      return base;
    },
    post(path, body, init = {}) {
      const isForm = body instanceof FormData;
      const headers = {
        authorization: 'Bearer a-key',
        ...(isForm ? {} : { 'content-type': 'application/json' }),
        ...init.headers,
      };
      const payload = isForm || typeof body === 'string' ? body : JSON.stringify(body);
      return fetch(`${base}${path}`, { method: 'POST', body: payload, ...init, headers });
    },
    async next(...scripts) {
      const body = JSON.stringify(scripts);
      const response = await fetch(`${root()}/__next`, { method: 'POST', body });
      if (!response.ok) throw new Error(await response.text());
    },
    async log() {
      return (await fetch(`${root()}/__log`)).json();
    },
  };
}

/** Status, code and parameter of a refusal: what a client branches on. */
export async function refusalOf(response: Response): Promise<unknown[]> {
  const { error }: ErrorBody = await response.json();
  return [response.status, error.code, error.param];
}

/** The smallest square that the newer models make. */
export const small = { width: 816, height: 816, text: '816x816' };

export const generation = { model: 'gpt-image-2', prompt: 'a quiet harbour', size: small.text };

type Look = { alpha?: number; format?: 'png' | 'jpeg' | 'webp' | 'gif'; channels?: 3 | 4 };

/** A picture file with a plain gradient; `alpha` is from 0 to 1. */
export async function pictureFile(
  width: number,
  height: number,
  { alpha = 1, format = 'png', channels = 4 }: Look = {},
): Promise<Blob> {
  const data = new Uint8Array(width * height * channels);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    data.set(
      [(x * 255) / width, (y * 255) / height, 90, alpha * 255].slice(0, channels),
      pixel * channels,
    );
  }
  const bytes = await sharp(data, { raw: { width, height, channels } }).toFormat(format).toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: `image/${format}` });
}

/** A mask whose left half is to be drawn anew. */
export async function leftHalfMask(width: number, height: number): Promise<Blob> {
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (pixel % width >= width / 2) data[4 * pixel + 3] = 255;
  }
  const bytes = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' });
}

/** A multipart body; arrays are appended one by one. */
export function formOf(fields: Record<string, string | Blob | (string | Blob)[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) {
      if (typeof each === 'string') form.append(name, each);
      else form.append(name, each, `${name.replace('[]', '')}.${each.type.replace('image/', '')}`);
    }
  }
  return form;
}

export type Pixels = { width: number; height: number; channels: number; data: Uint8Array };

export async function decode(base64: string): Promise<Pixels & { format: string }> {
  const image = sharp(Buffer.from(base64, 'base64'));
  const { format } = await image.metadata();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: info.channels, data, format };
}
