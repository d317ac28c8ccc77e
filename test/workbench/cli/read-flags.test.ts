import { expect, test } from 'vitest';
import { readApiAddress } from '../../../workbench/cli/read-api-address.ts';
import { readFlags } from '../../../workbench/cli/read-flags.ts';
import { readPort } from '../../../workbench/cli/read-port.ts';

const table = { scene: 'FILE', port: 'N', 'no-open': null };
const read = (...args: string[]) => Object.fromEntries(readFlags(args, table));

test('flags are read in both ways of writing', () => {
  expect(read('--scene', 'a.json', '--port=80', '--no-open')).toEqual({
    scene: 'a.json',
    port: '80',
    'no-open': '',
  });
});

test('what nobody knows is refused with what there is', () => {
  const sentence = 'means nothing here; the flags are --scene FILE, --port N, --no-open.';
  expect(() => read('--scenes', 'a.json')).toThrow(`"--scenes" ${sentence}`);
  expect(() => read('a.json')).toThrow(`"a.json" ${sentence}`);
});

test('a flag without its value is refused', () => {
  expect(() => read('--scene')).toThrow('--scene needs FILE after it.');
  expect(() => read('--scene', '--no-open')).toThrow('--scene needs FILE after it.');
});

test('a port is a number that a port can have', () => {
  expect(readPort('8080')).toBe(8080);
  expect(readPort(undefined)).toBeUndefined();
  for (const text of ['abc', '-1', '65536', '80.5', '']) {
    expect(() => readPort(text)).toThrow(/^--port takes a number/);
  }
});

test("an image API's address is one of the web", () => {
  expect(readApiAddress('https://api.example/v1')).toBe('https://api.example/v1');
  for (const text of ['example', 'ftp://api.example/v1', '']) {
    expect(() => readApiAddress(text)).toThrow(/^--api takes an address/);
  }
});
