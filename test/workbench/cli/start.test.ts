import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

test('says where the workbench is when it is ready', async () => {
  const program = ['--import', 'tsx', 'workbench/cli/start.ts', '--no-open', '--port', '0'];
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(createInterface(child.stdout), 'line');
    expect(line).toMatch(/^workbench: http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(String(line).replace('workbench: ', ''));
    expect(await page.text()).toContain('<title>Greybox workbench</title>');
  } finally {
    child.kill();
  }
});

test('what it cannot open is one sentence, and an exit code of 1', async () => {
  const ended = await runProgram('start', '--no-open', '--scene', 'README.md');
  expect(ended).toEqual({ code: 1, out: '', errors: 'The file README.md is not JSON.\n' });
});
