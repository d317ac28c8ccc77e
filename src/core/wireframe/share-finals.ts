import type { Size } from '../geometry.ts';
import type { Row } from './row.ts';
import type { WantedPicture } from './wanted-picture.ts';

/** The requests for the finals of `rows` with drafts: one for each draft, whoever shows it, at the size of the largest. */
export function shareFinals(rows: readonly Row[]): WantedPicture[] {
  const wanted = new Map<string, WantedPicture & { rows: Row[]; size: Size }>();
  for (const row of rows) {
    const { slot, picture, prompt, role } = row;
    const draft = picture?.hash ?? null;
    if (draft === null) continue;
    const key = JSON.stringify([draft, prompt, role]);
    const known = wanted.get(key);
    const size = { width: slot.width, height: slot.height };
    if (!known) wanted.set(key, { prompt, role, size, variation: draft, rows: [row], draft });
    else {
      known.rows.push(row);
      if (area(size) > area(known.size)) known.size = size;
    }
  }
  return [...wanted.values()];
}

function area({ width, height }: Size): number {
  return width * height;
}
