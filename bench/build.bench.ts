import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Figure } from './bench.ts';
import { bestOf } from './best-of.ts';

export const name = 'the full build';

export async function run(): Promise<Figure[]> {
  const milliseconds = await bestOf(3, async () => {
    execFileSync(process.execPath, ['build.mjs']);
  });
  const kilobytes = (file: string) => statSync(file).size / 1000;
  return [
    { figure: 'time', value: milliseconds / 1000, unit: 's', bar: 1.5 },
    { figure: 'code.js', value: kilobytes('dist/code.js'), unit: 'kB', bar: 60 },
    { figure: 'ui.html', value: kilobytes('dist/ui.html'), unit: 'kB', bar: 190 },
  ];
}
