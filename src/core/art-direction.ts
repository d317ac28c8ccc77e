import * as z from 'zod/mini';
import { parseJson } from './parse-json.ts';
import { isStyleId, stylePhrase } from './styles.ts';

/** What all pictures of a wireframe run have in common. Kept in the file, for everybody. */
export const artDirectionShape = z.object({
  /** Id of a picture style. */
  style: z.string(),
  medium: z.string(),
  light: z.string(),
  mood: z.string(),
  people: z.string(),
  places: z.string(),
  avoid: z.string(),
  /** Colours as `#rrggbb`. */
  palette: z.array(z.string()),
  /** Hash of a picture in the file that the others are to look like; null for none. */
  reference: z.nullable(z.string()),
});

export type ArtDirection = z.output<typeof artDirectionShape>;

/** The fields that hold a designer's words, in the order in which they are asked for. */
export const directionFields = ['medium', 'light', 'mood', 'people', 'places', 'avoid'] as const;
export type DirectionField = (typeof directionFields)[number];

export const noDirection: ArtDirection = {
  style: 'none',
  medium: '',
  light: '',
  mood: '',
  people: '',
  places: '',
  avoid: '',
  palette: [],
  reference: null,
};

/** The stored direction; what is missing or broken is as in an empty one. */
export function readDirection(text: string): ArtDirection {
  const stored = parseJson(text);
  const kept = stored instanceof Object ? stored : {};
  const parsed = z.safeParse(artDirectionShape, { ...noDirection, ...kept });
  return parsed.success ? parsed.data : noDirection;
}

/** Models understand English labels best, whatever the words are in. */
const labels: Readonly<Record<DirectionField, string>> = {
  medium: 'Medium',
  light: 'Light',
  mood: 'Mood',
  people: 'People',
  places: 'Places',
  avoid: 'Avoid',
};

/** What the direction adds to each prompt: one line for each field that is filled in. */
export function directionPhrase(direction: ArtDirection): string {
  const { style, palette } = direction;
  const lines = [
    isStyleId(style) ? stylePhrase(style) : '',
    ...directionFields.map((field) => {
      const words = direction[field].trim();
      return words === '' ? '' : `${labels[field]}: ${words}`;
    }),
    palette.length > 0 ? `Palette: ${palette.join(', ')}` : '',
    direction.reference === null ? '' : 'Same style, palette and light as the reference picture.',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
