import * as z from 'zod/mini';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

const readKey = (value: unknown) => parseValue(z.string(), value, 'key');

export const clientStorageMembers = {
  getAsync: { callAsync: async ({ storage }, _, [key]) => storage.get(readKey(key)) },
  setAsync: {
    takesData: true,
    callAsync: async ({ storage }, _, [key, value]) => storage.set(readKey(key), value),
  },
  deleteAsync: { callAsync: async ({ storage }, _, [key]) => storage.delete(readKey(key)) },
  keysAsync: { callAsync: async ({ storage }) => storage.keys() },
} satisfies Members<string>;
