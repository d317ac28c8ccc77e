import { type Colour, distance } from '../colour/colour.ts';
import { natural, type Palette } from '../colour/palette.ts';
import type { Trait } from '../prompt/trait.ts';
import type { Random } from '../random.ts';

export type HairStyle =
  | 'crop'
  | 'quiff'
  | 'long'
  | 'bob'
  | 'bun'
  | 'curls'
  | 'buzz'
  | 'bald'
  | 'scarf';
export type Clothes = 'tee' | 'shirt' | 'rollneck' | 'hoodie' | 'blazer' | 'coat';

/** One person's looks, as far as a calm, featureless drawing shows them. */
export type Person = {
  readonly skin: Colour;
  readonly hair: Colour;
  readonly hairStyle: HairStyle;
  readonly clothes: Clothes;
  readonly cloth: Colour;
  readonly trim: Colour;
  readonly hasBeard: boolean;
  readonly hasGlasses: boolean;
  readonly hasEarrings: boolean;
  readonly isChild: boolean;
  /** The head's turn in degrees. */
  readonly tilt: number;
};

const skins = [
  '#e9bd98',
  '#a9714b',
  '#f5d2b5',
  '#c98f66',
  '#7a4c33',
  '#dca67e',
  '#8f5d3e',
  '#f0c6a6',
  '#b98056',
  '#5f3a29',
];
const hairs = ['#2b2024', '#3b2a26', '#4d352a', '#6b4530', '#8a5a38', '#c29055', '#1f1c22'];
const darkHairs = ['#211b1f', '#2b2224', '#352823'];
const greyHairs = ['#b9b6b2', '#d8d4cd', '#8f8c8c'];

const women: readonly HairStyle[] = ['long', 'bun', 'bob', 'curls'];
const men: readonly HairStyle[] = ['crop', 'quiff', 'curls', 'buzz'];

export function choosePerson(traits: ReadonlySet<Trait>, palette: Palette, random: Random): Person {
  const skin = natural(palette, random.deal(skins));
  const isWoman =
    traits.has('woman') ||
    traits.has('hijab') ||
    (!traits.has('man') && !traits.has('beard') && random.chance(0.5));
  const isElder = traits.has('elder');
  const colours = isElder ? greyHairs : skin.l < 0.7 ? darkHairs : hairs;
  const [cloth, trim] = clothColours(palette, skin, random);
  const isFree = !isElder && !traits.has('child');
  return {
    skin,
    hair: natural(palette, random.pick(colours)),
    hairStyle: hairStyle(traits, isWoman, random),
    clothes: clothesFor(traits, random),
    cloth,
    trim,
    hasBeard: !isWoman && (traits.has('beard') || (isFree && random.chance(0.3))),
    hasGlasses: traits.has('glasses') || random.chance(isElder ? 0.5 : 0.22),
    hasEarrings: isWoman && isFree && random.chance(0.4),
    isChild: traits.has('child'),
    tilt: random.between(-4, 4),
  };
}

function hairStyle(traits: ReadonlySet<Trait>, isWoman: boolean, random: Random): HairStyle {
  if (traits.has('hijab')) return 'scarf';
  if (traits.has('bald')) return 'bald';
  if (traits.has('curly')) return 'curls';
  return random.branch('style').deal(isWoman ? women : men);
}

function clothesFor(traits: ReadonlySet<Trait>, random: Random): Clothes {
  if (traits.has('doctor')) return 'coat';
  if (traits.has('suit')) return 'blazer';
  return random.pick(['tee', 'shirt', 'rollneck', 'hoodie', 'tee', 'blazer']);
}

/** Two colours of the palette, the first of which stands out from the skin. */
function clothColours(palette: Palette, skin: Colour, random: Random): readonly [Colour, Colour] {
  const { main, second, accent, ink, light } = palette;
  if (palette.asked !== null) return [palette.asked, random.pick([light, second])];
  const pairs = [
    [main, light],
    [second, light],
    [ink, accent],
    [accent, ink],
    [main, accent],
  ] as const;
  const clear = pairs.filter(([cloth]) => distance(cloth, skin) > 0.13);
  return random.pick(clear.length > 0 ? clear : pairs);
}
