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
  const slots = slotsIn(await readScene(file)).map(
    // These fields are what other programs read.
    ({ id, name, role, prompt, width, height, confidence }) => {
      return { id, name, role, prompt, width, height, confidence };
    },
  );
  console.log(JSON.stringify(slots, null, 1));
});

function slotsIn(restDocument: unknown): Slot[] {
  try {
    return findSlots(restDocument);
  } catch (error) {
    throw error instanceof NotFigmaError ? new UsageError(error.message) : error;
  }
}
