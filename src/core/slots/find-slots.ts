import { findHits } from './find-hits.ts';
import { ruleConfidence } from './picture-rule.ts';
import { readScreens } from './read-screens.ts';
import type { Slot } from './slot.ts';
import { slotPrompt } from './slot-prompt.ts';
import { slotRole } from './slot-role.ts';
import { tellingTexts } from './telling-texts.ts';

/**
 * Finds the layers of a REST document that wait for a picture, by their names and by the pictures
 * that they already hold. Takes a whole file, a `nodes` answer or one node; hidden layers do not
 * count. Throws a sentence when `restDocument` is not Figma's.
 */
export function findSlots(restDocument: unknown): Slot[] {
  return readScreens(restDocument).flatMap((screen) => {
    const texts = tellingTexts(screen);
    return findHits(screen, true).map(({ layer, rule }) => {
      const role = slotRole(layer);
      return {
        id: layer.id,
        name: layer.name,
        role,
        prompt: slotPrompt(layer, role, texts),
        width: layer.width,
        height: layer.height,
        confidence: ruleConfidence[rule],
      };
    });
  });
}
