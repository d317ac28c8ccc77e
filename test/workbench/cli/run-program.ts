import { spawn } from 'node:child_process';

export type Ended = { readonly code: number | null; readonly out: string; readonly errors: string };

/** Runs one of the workbench's programs to its end. */
export function runProgram(name: string, ...args: string[]): Promise<Ended> {
  const program = ['--import', 'tsx', `workbench/cli/${name}.ts`, ...args];
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'] });
  const heard = { out: '', errors: '' };
  child.stdout.on('data', (text) => {
    heard.out += text;
  });
  child.stderr.on('data', (text) => {
    heard.errors += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...heard }));
  });
}
