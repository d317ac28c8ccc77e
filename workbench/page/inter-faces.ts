/** Inter is the typeface of Figma's own windows. */
export const interWeights = [100, 200, 300, 400, 500, 600, 700, 800, 900] as const;

export function interFile(weight: number): string {
  return `inter-latin-${weight}-normal.woff`;
}

/** The style sheet that declares Inter, with its files under `base`, an absolute address. */
export function interFaces(base: string): string {
  return interWeights
    .map((weight) => {
      const source = `url(${base}${interFile(weight)}) format('woff')`;
      return `@font-face { font-family: Inter; font-weight: ${weight}; src: ${source}; }`;
    })
    .join('\n');
}
