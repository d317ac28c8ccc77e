import { expect, test } from 'vitest';
import { ClientStorage } from '../../../workbench/figma/client-storage.ts';

test('values are copied in and out', () => {
  const storage = new ClientStorage();
  const value = { list: [1, 2], bytes: Uint8Array.of(7) };
  storage.set('key', value);
  value.list.push(3);
  expect(storage.get('key')).toEqual({ list: [1, 2], bytes: Uint8Array.of(7) });
  const read = storage.get('key');
  if (read instanceof Object) Reflect.set(read, 'list', []);
  expect(storage.entries()).toEqual({ key: { list: [1, 2], bytes: Uint8Array.of(7) } });
});

test('what is not there reads as undefined, also after it was deleted', () => {
  const storage = new ClientStorage();
  storage.set('key', 1);
  storage.delete('key');
  storage.delete('never there');
  expect(storage.get('key')).toBeUndefined();
  expect(storage.keys()).toEqual([]);
});

test('5 MB is the limit for all together, and what does not fit changes nothing', () => {
  const storage = new ClientStorage();
  storage.set('text', 'a'.repeat(3_000_000));
  expect(() => storage.set('bytes', new Uint8Array(2_000_001))).toThrow('5 MB');
  expect(storage.keys()).toEqual(['text']);
  storage.set('text', 'short');
  storage.set('bytes', new Uint8Array(2_000_001));
  expect(storage.keys()).toEqual(['text', 'bytes']);
});
