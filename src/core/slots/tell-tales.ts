import type { Sighting } from './sighting.ts';

// Questions about a box that several signals ask.

export const hasPicture = ({ layer }: Sighting): boolean => layer.paints.hasPicture;
export const isCrossed = ({ marks }: Sighting): boolean => marks.cross.length > 0;
export const hasIcon = ({ marks }: Sighting): boolean => marks.icon?.isSure === true;
export const isNamed = ({ names }: Sighting): boolean => names.some((name) => name.saysPicture);

export const saysPlaceholder = ({ names }: Sighting): boolean =>
  names.some((name) => name.saysPlaceholder);

/** A word on it says picture. */
export const isLabelled = (seen: Sighting): boolean => seen.isLabelled;

/** Something says outright that a picture goes here. */
export const isTold = (seen: Sighting): boolean =>
  hasPicture(seen) || isCrossed(seen) || hasIcon(seen) || isNamed(seen) || isLabelled(seen);

/** Nothing is drawn on it. */
export const isEmpty = ({ marks }: Sighting): boolean =>
  marks.texts.length === 0 && marks.shapes === 0 && marks.icon === null;

/** Only its looks and its place can tell. */
export const isMute = (seen: Sighting): boolean => isEmpty(seen) && !isTold(seen);

export const isGrey = ({ tone }: Sighting): boolean => tone === 'grey' || tone === 'shaded';

/** Of 255: sections of pages are tinted no darker than this. */
const darkestSection = 230;
export const isMidGrey = (seen: Sighting): boolean =>
  isGrey(seen) && ((seen.layer.paints.colour ?? 0) & 255) < darkestSection;

export const hasCaption = ({ captions: { below, beside, inCard } }: Sighting): boolean =>
  (below ?? beside ?? inCard) !== null;
