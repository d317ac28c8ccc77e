import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bench, Figure } from './bench.ts';
import * as build from './build.bench.ts';
import * as cropLoss from './crop-loss.bench.ts';
import * as editOutside from './edit-outside.bench.ts';
import * as editTime from './edit-time.bench.ts';
import * as editWindow from './edit-window.bench.ts';
import * as fit from './fit.bench.ts';
import * as heal from './heal.bench.ts';
import * as input from './input.bench.ts';
import * as place from './place.bench.ts';
import * as readPage from './read-page.bench.ts';
import * as review from './review.bench.ts';
import * as sketch from './sketch.bench.ts';
import * as slots from './slots.bench.ts';
import * as throughput from './throughput.bench.ts';
import * as window from './window.bench.ts';

const benches: Bench[] = [
  cropLoss,
  slots,
  place,
  readPage,
  sketch,
  heal,
  build,
  window,
  fit,
  input,
  review,
  editTime,
  editWindow,
  editOutside,
  throughput,
];

const { values } = parseArgs({ options: { json: { type: 'string' } } });

const report: { name: string; figures: Figure[] }[] = [];
for (const bench of benches) {
  console.log(bench.name);
  const figures = await bench.run();
  for (const { figure, value, unit, bar } of figures) {
    const limit = bar === undefined ? '' : `  (at most ${bar} ${unit})`;
    console.log(`  ${figure}: ${Number(value.toPrecision(3))} ${unit}${limit}`);
  }
  report.push({ name: bench.name, figures });
}
if (values.json) await writeFile(values.json, JSON.stringify(report, null, 2));

const missed = report
  .flatMap(({ figures }) => figures)
  .filter(({ value, bar }) => bar !== undefined && value > bar);
for (const { figure } of missed) console.error(`over its bar: ${figure}`);
process.exitCode = missed.length > 0 ? 1 : 0;
