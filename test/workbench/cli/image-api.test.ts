import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { imageApiOptions } from '../../../workbench/cli/image-api-options.ts';

const program = ['--import', 'tsx', 'workbench/cli/image-api.ts'];

/** The first line that the child prints; fails when it ends without one. */
async function firstLine(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error(`It printed nothing: ${child.stderr.read()}`);
}

function start(...options: string[]) {
  return spawn(process.execPath, [...program, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
}

test('prints its address, and answers there', async () => {
  const child = start('--port', '0');
  try {
    const line = await firstLine(child);
    expect(line).toMatch(/^image-api: http:\/\/127\.0\.0\.1:\d+\/v1$/);
    expect((await fetch(`${line.replace('image-api: ', '')}/models`)).status).toBe(401);
  } finally {
    child.kill();
  }
}, 30_000);

test('says in a sentence what it cannot do, and exits with 2', async () => {
  const child = start('--rate', 'often');
  const lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  const [code] = await once(child, 'close');
  expect(code).toBe(2);
  expect(lines[0]).toBe('--rate takes N/SECONDS, such as 5/60, not often.');
  expect(lines[1]).toMatch(/^Usage: npm run image-api/);
}, 30_000);

test('reads its options', () => {
  const args = ['--port', '8080', '--latency', '250', '--rate', '5/60', '--hostile'];
  expect(imageApiOptions(args)).toEqual({
    port: 8080,
    latencyMs: 250,
    rate: { requests: 5, seconds: 60 },
    hostile: true,
  });
  expect(imageApiOptions([])).toEqual({});
});

test.each([
  ['--port', '70000'],
  ['--latency', '-1'],
  ['--latency', '1.5'],
  ['--rate', '5'],
  ['--rate', '0/60'],
  ['--speed', '9'],
])('refuses %s %s', (name, value) => {
  expect(() => imageApiOptions([name, value])).toThrow('Usage:');
});
