const weightNames: readonly (readonly [number, string])[] = [
  [100, 'Thin'],
  [200, 'Extra Light'],
  [300, 'Light'],
  [400, 'Regular'],
  [500, 'Medium'],
  [600, 'Semi Bold'],
  [700, 'Bold'],
  [800, 'Extra Bold'],
  [900, 'Black'],
];

/** Figma's name for a font's weight and slant, for example "Semi Bold Italic". */
export function fontStyleName(weight: number, italic: boolean): string {
  const [, name] = weightNames.findLast(([least]) => weight >= least) ?? [400, 'Regular'];
  if (!italic) return name;
  return name === 'Regular' ? 'Italic' : `${name} Italic`;
}

/** Weight and slant for such a name, spaces optional. Names of other kinds count as Regular. */
export function readFontStyle(style: string): { fontWeight: number; italic: boolean } {
  const italic = /italic|oblique/i.test(style);
  const plain = style
    .replace(/\s*(italic|oblique)\s*/i, '')
    .replaceAll(' ', '')
    .toLowerCase();
  const found = weightNames.find(([, name]) => name.replaceAll(' ', '').toLowerCase() === plain);
  return { fontWeight: found?.[0] ?? 400, italic };
}
