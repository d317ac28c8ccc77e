import type { Layer } from './layer.ts';

/** How a box is filled. Grey and shaded boxes wait for something, white and black ones are ground. */
export type Tone = 'grey' | 'light' | 'dark' | 'coloured' | 'shaded' | 'outlined' | 'none';

/** Of 255: the difference of its channels from which a fill is a colour, no tinted grey. */
const leastColour = 40;
/** Of 255: from here on a fill is paper, up to here it is ink. */
const lightest = 246;
const darkest = 70;

export function toneOf({ paints }: Layer): Tone {
  const { colour, isShaded, hasStroke } = paints;
  if (colour === null) return isShaded ? 'shaded' : hasStroke ? 'outlined' : 'none';
  const channels = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  if (most - least >= leastColour) return 'coloured';
  if (least >= lightest) return hasStroke ? 'outlined' : 'light';
  return most <= darkest ? 'dark' : 'grey';
}
