import type { Verb } from './verb.ts';

/** Where the designer's own words go. */
const place = '{prompt}';

const keep = (what: string) =>
  `Keep exactly as they are: ${what}, the framing, the position and size of everything, the colours, the grain and the perspective.`;

const around = 'everything outside the marked part';

/** Characters. With the prompt it must fit into one entry of Figma's plugin data, of 100 kB. */
export const longestInstruction = 8000;

/** In English, which models understand best. */
const texts: Readonly<Record<Verb, string>> = {
  replace: `Replace what is in the marked part with: ${place}

${keep(around)}
Match the light, the focus and the grain around it, so that no edge is seen.`,
  add: `Add to the marked part: ${place}

Leave what is around it in the marked part as it is, and give it the shadows and reflections that it would have there.
${keep(around)}`,
  remove: `Remove what is in the marked part, with its shadow and its reflections. Continue what is behind it as if it had never been there. Add nothing new. ${place}

${keep(around)}`,
  repair: `Repair the marked part: take away scratches, dust, stains, tears, folds and marks of compression. Restore what is damaged from what is around it and add nothing new. ${place}

${keep(`${around}, faces, lettering`)}`,
  background: `Change the background to: ${place}

${keep('the subject, its outline, its pose, its lettering')}
Light the background as the subject is lit, and let the subject stand in it with a fitting shadow.`,
  expand: `Continue the picture into the marked part, beyond its old edges. ${place}

${keep('the old picture')}
Go on with lines, light, focus and texture across the old edge, so that it cannot be found. Add no frame, no border and no lettering.`,
};

/** What is asked of a model for a verb, as it is shown to the designer: with a place for the prompt. */
export function instructionFor(verb: Verb): string {
  return texts[verb];
}

/**
 * The instruction with the designer's words in their place; where an edited one has no place for
 * them, they follow it.
 */
export function instruct(instruction: string, prompt: string): string {
  const words = prompt.trim();
  const whole = instruction.includes(place)
    ? (words === '' ? withoutPlaces(instruction) : instruction).split(place).join(words)
    : [instruction, words].filter((part) => part !== '').join('\n\n');
  return whole.replace(/[ \t]+$/gm, '').trim();
}

/** With each place goes what only parts it from the rest: a line of its own, or a blank. */
function withoutPlaces(instruction: string): string {
  return instruction.replace(/^[ \t]*\{prompt\}[ \t]*\n*|[ \t]*\{prompt\}/gm, '');
}
