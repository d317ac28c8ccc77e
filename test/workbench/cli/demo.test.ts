import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { box, documentOf } from '../../support/documents.ts';
import { runProgram } from './run-program.ts';

let folder: string;
let scene: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  scene = join(folder, 'scene.json');
  const boxes = [
    box('1:1', 'Hero image', 0, 0, 320, 180),
    box('1:2', 'Avatar', 0, 200, 64, 64),
    box('1:3', 'Divider', 0, 190, 320, 1),
  ];
  await writeFile(scene, JSON.stringify(documentOf(...boxes)));
});
afterAll(() => rm(folder, { recursive: true }));

test('fills the slots, edits one under a mask, and leaves before, after and the numbers', async () => {
  const out = join(folder, 'out');
  const ended = await runProgram('demo', '--scene', scene, '--out', out);
  expect(ended).toMatchObject({ code: 0, errors: '' });
  expect(ended.out).toMatch(
    /^filled {2}Hero image .*\nfilled {2}Avatar .*\n.+\nedited {2}Hero image /,
  );

  const run = JSON.parse(await readFile(join(out, 'run.json'), 'utf8'));
  expect(run).toEqual({
    slots: 2,
    placed: 2,
    failed: 0,
    seconds: expect.any(Number),
    estimate: 0,
    cost: 0,
    requests: 0,
  });
  const [before, after] = await Promise.all(
    ['before.png', 'after.png'].map((name) => sharp(join(out, name)).stats()),
  );
  // Grey boxes on a grey page before, colours after.
  const spread = (stats = before) => stats?.channels.map(({ stdev }) => Math.round(stdev)) ?? [];
  expect(new Set(spread(before)).size).toBe(1);
  expect(new Set(spread(after)).size).toBeGreaterThan(1);
});

test('what fails is told layer by layer, counted, and is an exit code of 1', async () => {
  const out = join(folder, 'failed');
  const nowhere = 'http://127.0.0.1:9/v1';
  const ended = await runProgram('demo', '--scene', scene, '--out', out, '--api', nowhere);
  expect(ended.code).toBe(1);
  expect(ended.out).toMatch(
    /^failed {2}Hero image .*\nfailed {2}Avatar .*\n.+\n0 of 2 slots filled/,
  );
  const run = JSON.parse(await readFile(join(out, 'run.json'), 'utf8'));
  expect(run).toMatchObject({ slots: 2, placed: 0, failed: 2 });
});
