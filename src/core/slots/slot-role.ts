import type { Layer } from './layer.ts';
import { hasWord, nameWords } from './name-words.ts';
import type { SlotRole } from './slot.ts';
import { personWords, productWords, roleWords } from './word-lists.ts';

/** Units; a picture no larger than this on its longer side goes with an entry of a list. */
const largestThumbnail = 128;
/** Units; a round picture larger than this is a detail or an ornament, no face in a row. */
const largestAvatar = 200;
/** Units; from here on a wide picture opens a page. */
const narrowestHero = 320;

/** What the picture is for: by the layer's name, else by its shape and size. */
export function slotRole(layer: Layer): SlotRole {
  const words = nameWords(layer.name);
  const named = roleWords.find(([, wanted]) => hasWord(words, wanted));
  if (named !== undefined) return named[0];
  if (hasWord(words, productWords)) return 'product';
  if (hasWord(words, personWords) || isRound(layer)) return 'avatar';
  if (Math.max(layer.width, layer.height) <= largestThumbnail) return 'thumbnail';
  const isWide = layer.width >= 1.6 * layer.height;
  return isWide && layer.width >= narrowestHero ? 'hero' : 'photo';
}

function isRound({ type, width, height, cornerRadius }: Layer): boolean {
  const isSquare = Math.abs(width - height) <= 0.05 * Math.max(width, height);
  const isCurved = type === 'ELLIPSE' || cornerRadius >= 0.45 * Math.min(width, height);
  return isSquare && isCurved && width <= largestAvatar;
}
