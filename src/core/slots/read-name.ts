import {
  barHolders,
  brandNames,
  chartHolders,
  controlHolders,
  controlNames,
  deviceNames,
  letteringNames,
  paletteHolders,
  partNames,
  pictureNames,
  placeholderNames,
  roleNames,
  unspacedControls,
  unspacedNames,
} from './name-lists.ts';
import { hasWord, nameWords } from './name-words.ts';
import type { SlotRole } from './slot.ts';

/** What a layer's name says. */
export type NameFacts = {
  readonly words: readonly string[];
  readonly saysPicture: boolean;
  readonly saysPlaceholder: boolean;
  readonly role: SlotRole | null;
  readonly isControl: boolean;
  /** It holds controls or lettering: "Search bar", "Hero title". */
  readonly isPart: boolean;
  readonly isDevice: boolean;
  /** A mark that is used as it is: a payment's, a shop's. */
  readonly isBrand: boolean;
  readonly holds: 'controls' | 'a chart' | 'colours' | 'a bar' | null;
};

/** Reads a name; to be remembered, for it takes its time. */
export function readName(name: string): NameFacts {
  const words = nameWords(name);
  const role = namedRole(words) ?? unspacedRole(name);
  const saysPicture = hasWord(words, pictureNames) || role !== undefined;
  const saysPlaceholder = hasWord(words, placeholderNames);
  return {
    words,
    saysPicture,
    saysPlaceholder,
    role: role ?? null,
    isControl: hasWord(words, controlNames) || unspacedControls.some((part) => name.includes(part)),
    isPart: isPart(words),
    isDevice: hasWord(words, deviceNames),
    isBrand: hasWord(words, brandNames),
    holds: held(words),
  };
}

function namedRole(words: readonly string[]): SlotRole | undefined {
  return roleNames.find(([, names]) => hasWord(words, names))?.[0];
}

/** Null: a picture for no role in particular. */
function unspacedRole(name: string): SlotRole | null | undefined {
  return unspacedNames.find(([, parts]) => parts.some((part) => name.includes(part)))?.[0];
}

/** "Search bar" and "Hero title" are what their last word says, "menu image" is a picture. */
function isPart(words: readonly string[]): boolean {
  if (!hasWord(words, partNames) && !hasWord(words, letteringNames)) return false;
  const last = words.filter((word) => !/^\p{N}+$/u.test(word)).slice(-1);
  return !hasWord(last, pictureNames) && namedRole(last) === undefined;
}

function held(words: readonly string[]): NameFacts['holds'] {
  if (hasWord(words, controlHolders)) return 'controls';
  if (hasWord(words, chartHolders)) return 'a chart';
  if (hasWord(words, paletteHolders)) return 'colours';
  return hasWord(words, barHolders) ? 'a bar' : null;
}
