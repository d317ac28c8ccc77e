import * as z from 'zod/mini';
import { readImageHeader } from '../../../../src/core/image-header.ts';
import type { ApiContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { Reference } from '../reference.ts';

/** Pixels a side that Figma takes at most. */
const largest = 4096;

/** How `figma` makes and finds pictures. */
export const imageFactoryMembers = {
  createImage: {
    edits: true,
    call: ({ document }, _, [bytes]) => {
      if (!(bytes instanceof Uint8Array)) {
        throw new Error('Property "data" failed validation: Expected Uint8Array');
      }
      const header = readImageHeader(bytes);
      if (header === null || header.format === 'webp') throw new Error('Image type is unsupported');
      if (header.width > largest || header.height > largest) throw new Error('Image is too large');
      return new Reference('Image', document.addImage(bytes));
    },
  },
  getImageByHash: {
    call: ({ document }, _, [value]) => {
      const hash = parseValue(z.string(), value, 'hash');
      return document.image(hash) === undefined ? null : new Reference('Image', hash);
    },
  },
} satisfies Members<string>;

/** A picture; its id is its hash. */
export const imageMembers = {
  hash: { get: (_, hash) => hash },
  getBytesAsync: { callAsync: async (api, hash) => bytesOf(api, hash) },
  getSizeAsync: {
    callAsync: async (api, hash) => {
      const header = readImageHeader(bytesOf(api, hash));
      if (header === null) throw new Error('Image type is unsupported');
      return { width: header.width, height: header.height };
    },
  },
} satisfies Members<string>;

function bytesOf({ document }: ApiContext, hash: string): Uint8Array {
  const bytes = document.image(hash);
  if (bytes === undefined) throw new Error(`Image with hash ${hash} could not be loaded`);
  return bytes;
}
