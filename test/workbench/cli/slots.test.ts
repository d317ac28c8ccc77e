import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function runSlots(...args: string[]) {
  const command = ['--import', 'tsx', 'workbench/cli/slots.ts', ...args];
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, command, { cwd: root }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test('prints the slots of a file as a JSON array and nothing else', async () => {
  const { code, stdout, stderr } = await runSlots('workbench/scenes/landing-page.json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const slots: unknown[] = JSON.parse(stdout);
  const fields = ['id', 'name', 'role', 'prompt', 'width', 'height', 'confidence'];
  expect(slots.length).toBeGreaterThan(0);
  for (const slot of slots) expect(Object.keys(Object(slot))).toEqual(fields);
});

test('a bad file gets one sentence and prints no slots', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'greybox-'));
  const notJson = join(folder, 'text.json');
  const notFigma = join(folder, 'other.json');
  await writeFile(notJson, 'hello');
  await writeFile(notFigma, '{"pages": []}');
  for (const [file, sentence] of [
    [join(folder, 'missing.json'), /^There is no file .*\.\n$/],
    [notJson, /^The file .* is not JSON\.\n$/],
    [notFigma, /^This is not a Figma document: .*\.\n$/],
  ] as const) {
    expect(await runSlots(file)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
  }
});
