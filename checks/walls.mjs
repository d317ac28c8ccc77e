// Who may import whom. The compiler keeps the hosts apart (a tsconfig per room), this the rooms.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The first room that a path begins with counts, so the inner ones stand first. */
const allowed = {
  'src/core': ['src/core'],
  'src/retouch': ['src/core', 'src/retouch'],
  'src/sketch': ['src/core', 'src/retouch', 'src/sketch'],
  'src/protocol': ['src/core', 'src/protocol'],
  'src/plugin': ['src/core', 'src/protocol', 'src/plugin'],
  'src/ui/imaging': ['src/core', 'src/retouch', 'src/sketch', 'src/ui/imaging'],
  'src/ui/model': ['src/core', 'src/ui/imaging', 'src/ui/model'],
  'src/ui/wire': ['src/core', 'src/protocol', 'src/ui/wire'],
  'src/ui/jobs': [
    'src/core',
    'src/protocol',
    'src/ui/imaging',
    'src/ui/model',
    'src/ui/wire',
    'src/ui/jobs',
  ],
  'src/ui/components': ['src/core', 'src/ui/imaging', 'src/ui/components'],
  'src/ui': ['src/core', 'src/protocol', 'src/ui'],
  'workbench/components-page': [
    'src/core',
    'src/ui/components',
    'src/ui/strings',
    'workbench/page',
    'workbench/components-page',
  ],
  workbench: ['src/core', 'src/sketch', 'workbench'],
  // Tests may load the built plugin.
  test: ['src', 'workbench', 'test', 'dist'],
  bench: ['src', 'workbench', 'test', 'bench'],
};

const isInside = (file, room) => file.startsWith(`${room}/`);

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

let crossings = 0;
const broken = [];
for (const file of files) {
  const room = Object.keys(allowed).find((candidate) => isInside(file, candidate));
  if (!room) continue;
  const source = readFileSync(file, 'utf8');
  for (const [, specifier] of source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const imported = path.posix.join(path.posix.dirname(file), specifier);
    crossings += 1;
    if (!allowed[room].some((other) => isInside(imported, other))) {
      broken.push(`${file} may not import ${imported}`);
    }
  }
}

for (const line of broken) console.error(`walls: ${line}`);
if (broken.length > 0) process.exit(1);
console.log(`walls: ${crossings} imports in ${files.length} files keep to them`);
