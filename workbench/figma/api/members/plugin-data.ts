import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';

/** Bytes that one entry may have with its namespace and key. */
const entryLimit = 100_000;

const namespaceSchema = z
  .string()
  .check(z.minLength(3), z.maxLength(1000), z.regex(/^[\w.]+$/, 'Invalid namespace'));
const readKey = (value: unknown) => parseValue(z.string(), value, 'key');
const readNamespace = (value: unknown) => parseValue(namespaceSchema, value, 'namespace');

export const pluginDataMembers = {
  getPluginData: {
    call: (_, node, [key]) => node.pluginData[readKey(key)] ?? '',
  },
  setPluginData: {
    edits: true,
    call: ({ document }, node, [key, value]) => {
      const entry = readEntry('', key, value, 'pluginData');
      document.update(node.id, { pluginData: withEntry(node.pluginData, entry) });
    },
  },
  getPluginDataKeys: {
    call: (_, node) => Object.keys(node.pluginData),
  },
  getSharedPluginData: {
    call: (_, node, [namespace, key]) =>
      node.sharedPluginData[readNamespace(namespace)]?.[readKey(key)] ?? '',
  },
  setSharedPluginData: {
    edits: true,
    call: ({ document }, node, [namespaceValue, key, value]) => {
      const namespace = readNamespace(namespaceValue);
      const entry = readEntry(namespace, key, value, 'sharedPluginData');
      const { [namespace]: before = {}, ...others } = node.sharedPluginData;
      const after = withEntry(before, entry);
      if (after === before) return;
      const isEmpty = Object.keys(after).length === 0;
      const sharedPluginData = isEmpty ? others : { ...others, [namespace]: after };
      document.update(node.id, { sharedPluginData });
    },
  },
  getSharedPluginDataKeys: {
    call: (_, node, [namespace]) =>
      Object.keys(node.sharedPluginData[readNamespace(namespace)] ?? {}),
  },
} satisfies Members<NodeRecord>;

type Entry = { readonly key: string; readonly value: string };

function readEntry(namespace: string, keyValue: unknown, value: unknown, what: string): Entry {
  const key = readKey(keyValue);
  const text = parseValue(z.string(), value, 'value');
  const bytes = new TextEncoder().encode(namespace + key + text).length;
  if (bytes > entryLimit) throw new Error(`This ${what} entry exceeds 100 kB per entry limit.`);
  return { key, value: text };
}

type Entries = Readonly<Record<string, string>>;

/** An empty text takes the entry away, as in Figma. What changes nothing is answered as it was. */
function withEntry(entries: Entries, { key, value }: Entry): Entries {
  if ((entries[key] ?? '') === value) return entries;
  const { [key]: _, ...others } = entries;
  return value === '' ? others : { ...others, [key]: value };
}
