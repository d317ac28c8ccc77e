import type { FigmaDocument } from '../../figma/document.ts';

/** The next free name of a kind on the page, as Figma counts: Rectangle 1, Rectangle 2, … */
export function nextName(document: FigmaDocument, word: string): string {
  const pattern = new RegExp(`^${word} (\\d+)$`);
  const numbers = document.find().map(({ name }) => Number(pattern.exec(name)?.[1] ?? 0));
  return `${word} ${Math.max(0, ...numbers) + 1}`;
}
