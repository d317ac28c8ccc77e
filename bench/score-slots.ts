// How well slots are found in a folder of documents and their labels:
//   npm run -s score-slots -- DIR
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { labelsShape } from '../test/core/slots/labels.ts';
import { precisionOf, recallOf, type Score, scoreSlots } from '../test/core/slots/score-slots.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npm run score-slots -- DIR');

const ending = '.labels.json';
const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const scores: Score[] = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(ending))) {
  const name = file.slice(0, -ending.length);
  const score = scoreSlots(readJson(`${name}.json`), labelsShape.parse(readJson(file)));
  scores.push(score);
  tell(name, [score]);
  for (const { id, name, confidence } of score.wrong) {
    console.log(`  wrong: ${id} ${name} (${confidence.toFixed(2)})`);
  }
  for (const { id, role } of score.missed) console.log(`  missed: ${id} (${role})`);
}
tell('all', scores);

function tell(name: string, scored: readonly Score[]): void {
  const [precision, recall] = [precisionOf(scored), recallOf(scored)];
  console.log(`${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`);
}
