import type { Verb } from '../../core/edit/verb.ts';

const optional = 'Optional: what should be there instead';

/** What Edit says, in English. */
export const editInEnglish = {
  verb: 'What to do with the masked part',
  verbs: {
    replace: 'Replace',
    add: 'Add',
    remove: 'Remove',
    repair: 'Repair',
    background: 'Background',
    expand: 'Expand',
  } satisfies Record<Verb, string>,
  run: {
    replace: 'Replace',
    add: 'Add',
    remove: 'Remove',
    repair: 'Repair',
    background: 'Change background',
    expand: 'Expand',
  } satisfies Record<Verb, string>,
  promptOptional: 'Prompt (optional)',
  promptPlaceholder: {
    replace: 'What should the masked part show?',
    add: 'What should be added to the masked part?',
    remove: optional,
    repair: optional,
    background: 'What should be behind the shape that you drew?',
    expand: 'What should come into view?',
  } satisfies Record<Verb, string>,
  answers: 'Answers',

  instruction: 'Instruction',
  changed: 'Changed',
  instructionHint: 'This is sent, with your words in place of {prompt}.',
  putBack: 'Put back',

  window: 'Mask and window',
  automatic: 'Automatic',
  changedParts: 'Set by hand',
  preview: 'What is sent, and the mask over it',
  reading: 'Reading…',
  sent: (width: number, height: number, percent: string) =>
    `${width}\u00a0×\u00a0${height}\u00a0px are sent, ${percent}\u00a0% of the layer is masked.`,
  inBrief: (width: number, height: number, percent: string) =>
    `${width}\u00a0×\u00a0${height}\u00a0px · ${percent} % masked`,
  legend: 'Lighter: the model may change this. Darker: this is placed.',
  lengths: { grow: 'Grow', feather: 'Feather', blend: 'Blend' },
  lengthHints: {
    grow: 'How far the model may go beyond your shape, in pixels of the layer.',
    feather: 'How soft the edge of its mask is, in pixels of the layer.',
    blend: 'How gently the result melts in, in pixels of the layer.',
  },
  auto: 'Auto',
  autoIs: (length: string) => `Auto · ${length}`,
  allAutomatic: 'All automatic',
  invert: 'Invert: the shape marks what stays',
  whole: 'Send the whole picture',
  hideMasks: 'Hide masks when done',

  nothingToExpand: {
    title: 'Select a picture',
    text: 'Make room around it, and the empty part is filled to match.',
  },
  makeRoom: 'Make room',
  roomHint:
    'A picture covers all of this layer. Choose a ratio and the layer grows around its picture; pull its edges further with the crop tool.',

  placed: (count: number, layer: string) =>
    `${count} ${count === 1 ? 'variant' : 'variants'} placed on “${layer}”.`,
  outside: (count: string) => `${count} pixels changed outside the mask`,
  seam: (now: string) => `Seam ${now} ΔE`,
  seamWas: (now: string, before: string) => `Seam ${now} ΔE (was ${before})`,
  seamMeans:
    'ΔE is how different the colours on both sides of the mask’s edge look. Below 1 nobody sees it.',
  moved: (across: string, down: string) => `moved ${across},\u00a0${down}\u00a0px`,
  scaled: (percent: string) => `scaled ${percent}\u00a0%`,
  toned: 'tones matched',
  showMasks: 'Show masks',
  hideMasksNow: 'Hide masks',
};
