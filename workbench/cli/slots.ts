import { findSlots } from '../../src/core/slots/find-slots.ts';
import { NotFigmaError } from '../../src/core/slots/not-figma-error.ts';
import type { Slot } from '../../src/core/slots/slot.ts';
import { readScene } from '../server/read-scene.ts';
import { UsageError } from '../server/usage-error.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) {
    throw new UsageError('Usage: npm run slots -- FILE.json');
  }
  console.log(JSON.stringify(slotsIn(await readScene(file)), null, 1));
});

function slotsIn(restDocument: unknown): Slot[] {
  try {
    return findSlots(restDocument);
  } catch (error) {
    throw error instanceof NotFigmaError ? new UsageError(error.message) : error;
  }
}
