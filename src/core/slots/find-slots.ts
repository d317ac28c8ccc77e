import { drawnBox } from './drawn-box.ts';
import { findHits } from './find-hits.ts';
import { ruleConfidence } from './picture-rule.ts';
import { readScreens } from './read-screens.ts';
import type { Slot } from './slot.ts';
import { slotPrompt } from './slot-prompt.ts';
import { slotRole } from './slot-role.ts';
import { slotSubject } from './slot-subject.ts';
import { readTellingTexts } from './telling-texts.ts';

/**
 * Finds the layers of a REST document that wait for a picture, by their names and by the pictures
 * that they already hold. Takes a whole file, a `nodes` answer or one node; hidden layers do not
 * count. Throws NotFigmaError when `restDocument` is none of them.
 */
export function findSlots(restDocument: unknown): Slot[] {
  const textsIn = readTellingTexts();
  const hits = readScreens(restDocument).flatMap((screen) => findHits(screen));
  return hits.map((hit) => {
    const { name } = hit.layer;
    const { id, width, height } = drawnBox(hit.layer);
    const role = slotRole(hit.layer);
    const prompt = slotPrompt(name, role, slotSubject(hit, textsIn));
    return { id, name, role, prompt, width, height, confidence: ruleConfidence[hit.rule] };
  });
}
