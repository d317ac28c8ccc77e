import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readLatency } from '../../../workbench/cli/read-latency.ts';
import { readRate } from '../../../workbench/cli/read-rate.ts';
import { UsageError } from '../../../workbench/server/usage-error.ts';

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

test('says in a sentence what it cannot do, and fails', async () => {
  const child = start('--rate', 'often');
  const lines: string[] = [];
  createInterface(child.stderr).on('line', (line) => lines.push(line));
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(lines).toEqual(['--rate takes N/SECONDS, such as 5/60, not "often".']);
}, 30_000);

test('a rate is so many requests in so many seconds', () => {
  expect(readRate('5/60')).toEqual({ requests: 5, seconds: 60 });
  expect(readRate(undefined)).toBe(undefined);
});

test.each(['5', '0/60', '5/0', '1.5/60', '-1/2'])('%s is no rate', (text) => {
  expect(() => readRate(text)).toThrow(UsageError);
});

test('a latency is in milliseconds', () => {
  expect(readLatency('250')).toBe(250);
  expect(readLatency(undefined)).toBe(undefined);
});

test.each(['-1', '1.5', 'slow', ''])('"%s" is no latency', (text) => {
  expect(() => readLatency(text)).toThrow(UsageError);
});
