import { saysPicture } from './says-picture.ts';
import { isGalleryTile, isOpening, isRound, shorterSide } from './shape.ts';
import type { Signal } from './signal.ts';
import {
  hasCaption,
  hasIcon,
  hasPicture,
  isCrossed,
  isEmpty,
  isGrey,
  isLabelled,
  isMute,
  isNamed,
  saysPlaceholder,
} from './tell-tales.ts';

/** What speaks for a slot: a picture, a sign or a word is enough, looks and place need each other. */
export const signalsFor: readonly Signal[] = [
  { says: 'it holds a picture', weight: 4, holds: hasPicture },
  { says: 'it is crossed', weight: 5, holds: isCrossed },
  { says: 'a picture icon stands on it', weight: 4, holds: hasIcon },
  { says: 'a word on it says picture', weight: 4.5, holds: isLabelled },
  { says: 'it is named for a picture', weight: 3.2, holds: isNamed },
  {
    says: 'a note asks for a picture',
    weight: 3,
    holds: ({ note }) => saysPicture(note),
  },
  {
    says: 'it is named a placeholder',
    weight: 1.8,
    holds: (seen) => !isNamed(seen) && saysPlaceholder(seen),
  },
  {
    says: 'some icon stands alone in the middle of a large box',
    weight: 2.4,
    holds: (seen) =>
      seen.marks.icon?.isSure === false &&
      seen.tone === 'grey' &&
      !isRound(seen.layer) &&
      shorterSide(seen.layer) >= 120,
  },
  {
    says: 'it is grey or shaded, and empty',
    weight: 1.2,
    holds: (seen) => isGrey(seen) && isEmpty(seen),
  },
  {
    says: 'lettering stands below or beside it',
    weight: 1.3,
    holds: (seen) => isMute(seen) && hasCaption(seen),
  },
  {
    says: 'lettering stands above it alone',
    weight: 0.7,
    holds: (seen) =>
      isMute(seen) &&
      !hasCaption(seen) &&
      seen.captions.above !== null &&
      shorterSide(seen.layer) >= 72,
  },
  { says: 'it is drawn again', weight: 0.6, holds: (seen) => isMute(seen) && seen.alike >= 2 },
  {
    says: 'it is one of a gallery, or of a row of faces',
    weight: 1,
    holds: (seen) => isMute(seen) && seen.alike >= 4 && isGalleryTile(seen.layer),
  },
  {
    says: 'it is round, with lettering beside it',
    weight: 0.6,
    holds: (seen) => isMute(seen) && isRound(seen.layer) && hasCaption(seen),
  },
  {
    says: 'it is as large as a picture',
    weight: 0.4,
    holds: (seen) => isMute(seen) && shorterSide(seen.layer) >= 120,
  },
  {
    says: 'it opens the screen',
    weight: 1.2,
    holds: (seen) => isMute(seen) && isOpening(seen.layer),
  },
];
