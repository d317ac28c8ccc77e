import type { Sighting } from './sighting.ts';

/** A finished logo may be a single shape, a map or an illustration has several. */
const fewestShapes = { logo: 1, illustration: 2, chart: 2, other: 3 } as const;

/** True for a box that already shows what its name says, drawn of shapes. */
export function isDrawing({ marks, names }: Sighting): boolean {
  const role = names.find((name) => name.role !== null)?.role;
  const kind = role === 'logo' || role === 'illustration' || role === 'chart' ? role : 'other';
  return marks.shapes >= fewestShapes[kind];
}
