/** What a style adds to a prompt. Models understand English best, whatever the prompt is in. */
const phrases = {
  none: '',
  photo: 'Natural photograph, realistic light and detail.',
  editorial: 'Editorial magazine photograph, considered composition, soft directional light.',
  illustration: 'Flat vector illustration, clean shapes, few colours.',
  render: 'Soft 3D render, matte materials, studio light.',
  watercolour: 'Loose watercolour on white paper.',
  line: 'Black line drawing on white, even strokes, no shading.',
} as const;

export type StyleId = keyof typeof phrases;

/** In the order in which they are offered. */
export const styleIds = Object.keys(phrases).filter(isStyleId);

export function isStyleId(id: string): id is StyleId {
  return Object.keys(phrases).includes(id);
}

/** The style in words; empty for none. */
export function stylePhrase(style: StyleId): string {
  return phrases[style];
}
