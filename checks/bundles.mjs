// What Figma demands of the built files, and how large they may be.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';

const budgets = { 'dist/code.js': 75_000, 'dist/ui.html': 235_000 };

/** Figma refuses code whose text matches this, be it in a string or a comment. */
const importExpression = /^(.*)\bimport\s*(\(|\/\/|\/\*|<!--|-->)/m;

const problems = [];
for (const [file, limit] of Object.entries(budgets)) {
  const { length } = await readFile(file);
  console.log(`${file}: ${(length / 1000).toFixed(1)} kB of ${limit / 1000} kB`);
  if (length > limit) problems.push(`${file} is larger than ${limit} bytes`);
}

const code = await readFile('dist/code.js', 'utf8');
try {
  parse(code, { ecmaVersion: 2017, sourceType: 'script' });
} catch (error) {
  problems.push(`dist/code.js is no ES2017 script: ${error.message}`);
}
if (importExpression.test(code)) problems.push('dist/code.js holds a possible import expression');

const page = await readFile('dist/ui.html', 'utf8');
const references = page.match(/<(?:script|link|img)[^>]+(?:src|href)=/g) ?? [];
if (references.length > 0) problems.push(`dist/ui.html loads other files: ${references.join(' ')}`);

for (const problem of problems) console.error(`bundles: ${problem}`);
process.exit(problems.length > 0 ? 1 : 0);
