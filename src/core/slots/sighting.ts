import { sameness } from './box-relations.ts';
import { type Captions, readCaptions } from './captions.ts';
import type { Twins } from './count-twins.ts';
import { isLabelled } from './is-labelled.ts';
import type { Layer } from './layer.ts';
import { type Marks, readMarks } from './marks.ts';
import type { NameFacts } from './read-name.ts';
import type { Setting } from './read-settings.ts';
import type { Sheet } from './sheet.ts';
import { type Tone, toneOf } from './tone-of.ts';

/** A box that may wait for a picture, and all that tells whether it does. */
export type Sighting = {
  readonly layer: Layer;
  /** The layer itself, then those that only wrap it. */
  readonly stack: readonly Layer[];
  /** Their names. */
  readonly names: readonly NameFacts[];
  /** What the words on it say, read as a name. */
  readonly labels: readonly NameFacts[];
  /** The words on it say only that a picture goes there. */
  readonly isLabelled: boolean;
  readonly note: string;
  readonly setting: Setting;
  readonly tone: Tone;
  readonly marks: Marks;
  readonly captions: Captions;
  readonly alike: number;
  readonly coloursOfSize: number;
  readonly isChartBar: boolean;
  readonly isFormField: boolean;
};

/** From here on two boxes are one. */
export const sameBox = 0.8;
/** Wrappings are few; a layer nested a thousand times in its own size is no drawing. */
const mostWrappers = 6;

export type Looker = {
  readonly sheet: Sheet;
  readonly twins: Twins;
  settingOf(layer: Layer): Setting;
};

/** Looks at `layer` and around it. */
export function lookAt(layer: Layer, { sheet, twins, settingOf }: Looker): Sighting {
  const wrappers = wrappersOf(layer);
  const stack = [layer, ...wrappers];
  const marks = readMarks(layer, sheet);
  const labels = marks.texts.slice(0, 2).map(({ text }) => sheet.nameOf(text ?? ''));
  return {
    layer,
    stack,
    names: stack.map(({ name }) => sheet.nameOf(name)),
    note: stack.map(({ note }) => note).find((note) => note !== '') ?? '',
    setting: settingOf(stack[stack.length - 1] ?? layer),
    tone: toneOf(layer),
    labels,
    isLabelled: isLabelled(layer, marks.texts, labels),
    marks,
    captions: readCaptions(layer, sheet),
    alike: twins.alike(layer),
    coloursOfSize: twins.colours(layer),
    isChartBar: twins.isChartBar(layer),
    isFormField: twins.isFormField(layer),
  };
}

/** The holders that are as large as `layer` and so draw the same box; never a screen's frame. */
function wrappersOf(layer: Layer): Layer[] {
  const wrappers: Layer[] = [];
  let holder = layer.parent;
  while (holder && wrappers.length < mostWrappers && isWrapping(holder, layer)) {
    wrappers.push(holder);
    holder = holder.parent;
  }
  return wrappers;
}

function isWrapping(holder: Layer, layer: Layer): boolean {
  const isScreen = holder.parent === null && holder.type === 'FRAME';
  return !isScreen && sameness(holder.box, layer.box) >= sameBox;
}
