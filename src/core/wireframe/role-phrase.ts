import type { SlotRole } from '../slots/slot.ts';

/**
 * What a picture's role asks of it, whatever it shows. In English, which models understand best;
 * nothing where the role says no more than the prompt.
 */
const phrases: Readonly<Record<SlotRole, string>> = {
  portrait: 'Portrait of one person, head and shoulders, face in the middle.',
  product: 'Product picture, the whole product in view on a plain background.',
  hero: 'Wide opening picture with a calm area for text.',
  thumbnail: 'One clear subject that is recognised when small.',
  photo: '',
  food: 'Food picture, appetising, seen from close by.',
  place: 'The place as it looks to a visitor.',
  map: 'Street map seen from above, without lettering.',
  chart: 'Chart with clear shapes, without lettering.',
  logo: 'Simple logo mark on a plain background.',
  illustration: 'Illustration.',
  screenshot: 'Screen of an app, with plausible contents.',
  abstract: 'Abstract shapes, nothing that can be named.',
};

export function rolePhrase(role: SlotRole): string {
  return phrases[role];
}
