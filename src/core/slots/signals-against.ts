import { isDrawing } from './is-drawing.ts';
import { saysControl } from './says-picture.ts';
import { isAtFoot, isGround, isRound, ratioOf, shorterSide } from './shape.ts';
import type { Signal } from './signal.ts';
import {
  hasIcon,
  hasPicture,
  isCrossed,
  isGrey,
  isLabelled,
  isMidGrey,
  isMute,
  isNamed,
  isTold,
  saysPlaceholder,
} from './tell-tales.ts';

/** What speaks against a slot: it is something else, or a part of something else. */
export const signalsAgainst: readonly Signal[] = [
  {
    says: 'its name is that of a control or of lettering',
    weight: -5.5,
    holds: ({ names }) => names.some((name) => name.isControl) || names[0]?.isPart === true,
  },
  {
    says: 'a note or a word on it says that it is pressed',
    weight: -5,
    holds: (seen) =>
      !hasPicture(seen) &&
      [seen.note, ...seen.marks.texts.map(({ text }) => text ?? '')].some(saysControl),
  },
  { says: 'it is part of a control', weight: -4, holds: ({ setting }) => setting.isInControl },
  {
    says: 'it is a plain part of a navigation',
    weight: -2.5,
    holds: (seen) => isMute(seen) && (seen.setting.isInBar || isAtFoot(seen.layer)),
  },
  {
    says: 'it is part of a drawn chart',
    weight: -4,
    holds: (seen) =>
      !hasPicture(seen) && (seen.setting.isInChart || (seen.isChartBar && !isTold(seen))),
  },
  {
    says: 'it is one of the colours of a style sheet',
    weight: -4,
    holds: (seen) =>
      !hasPicture(seen) &&
      !isCrossed(seen) &&
      (seen.setting.isInPalette || (seen.alike < seen.coloursOfSize && seen.coloursOfSize >= 4)),
  },
  {
    says: 'it is the body of a mock-up',
    weight: -5,
    holds: ({ names }) => names.some((name) => name.isDevice && !name.saysPicture),
  },
  {
    says: 'it is a finished logo or icon',
    weight: -8,
    holds: (seen) => hasPicture(seen) && isFinishedSign(seen),
  },
  {
    says: 'words stand on it',
    weight: -4,
    holds: (seen) => !isTold(seen) && seen.marks.texts.length > 0,
  },
  {
    says: 'it is a section with words in it',
    weight: -3,
    holds: (seen) =>
      isNamedAlone(seen) &&
      seen.layer.children.length > 0 &&
      seen.marks.subjects > (isMidGrey(seen) ? 2 : 0),
  },
  {
    says: 'something else is drawn on it already',
    weight: -3.5,
    holds: (seen) => !isTold(seen) && seen.marks.icon === null && seen.marks.shapes > 0,
  },
  {
    says: 'it is a finished drawing',
    weight: -3.5,
    holds: (seen) => isNamedAlone(seen) && isDrawing(seen),
  },
  {
    says: 'some icon stands on a small box',
    weight: -3,
    holds: (seen) =>
      seen.marks.icon?.isSure === false && !isTold(seen) && shorterSide(seen.layer) < 96,
  },
  {
    says: 'it is as flat as an input',
    weight: -3,
    holds: (seen) => !hasPicture(seen) && !isCrossed(seen) && ratioOf(seen.layer) > 4.5,
  },
  { says: 'it stands among inputs', weight: -3, holds: (seen) => isMute(seen) && seen.isFormField },
  {
    says: 'it is too small for a picture that nobody mentions',
    weight: -4,
    holds: (seen) => !isTold(seen) && shorterSide(seen.layer) < (isRound(seen.layer) ? 32 : 40),
  },
  {
    says: 'it is as small as an icon',
    weight: -1.2,
    holds: (seen) => isMute(seen) && !isRound(seen.layer) && shorterSide(seen.layer) < 48,
  },
  {
    says: 'it is paper, ink or a colour',
    weight: -3,
    holds: (seen) => !isTold(seen) && !isGrey(seen),
  },
  {
    says: 'it is a screen with things on it',
    weight: -8,
    holds: (seen) =>
      !hasPicture(seen) && !isCrossed(seen) && seen.layer.screen === null && isGround(seen.layer),
  },
  {
    says: 'it is nearly the whole screen',
    weight: -4,
    holds: (seen) => !isTold(seen) && !saysPlaceholder(seen) && isGround(seen.layer),
  },
];

type Seen = Parameters<Signal['holds']>[0];

/** Nothing but its name speaks of a picture. */
const isNamedAlone = (seen: Seen) =>
  isNamed(seen) && !hasPicture(seen) && !isCrossed(seen) && !hasIcon(seen) && !isLabelled(seen);

/** Pictures in the shape of a word mark, and small square ones, are signs and not photos. */
function isFinishedSign({ layer, names }: Seen): boolean {
  if (names.some(({ role, isBrand }) => role === 'logo' || isBrand)) return true;
  const side = shorterSide(layer);
  const isWordMark = side <= 56 && ratioOf(layer) >= 2;
  const isIcon = side < 40 && !isRound(layer) && names.every(({ role }) => role === null);
  return isWordMark || isIcon;
}
