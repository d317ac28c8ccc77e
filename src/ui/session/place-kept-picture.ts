import type { KeptPicture } from '../jobs/outcome.ts';
import { type KeptPlace, placeKept as runPlaceKept } from '../jobs/place-kept.ts';
import { settledAgain } from './run-state.ts';
import { run } from './session.ts';

/** Places a kept picture and shows how that ended. */
export async function placeKept(kept: KeptPicture, where: KeptPlace): Promise<void> {
  run.value = settledAgain(run.value, await runPlaceKept(kept, where));
}
