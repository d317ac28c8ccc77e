import type { Row } from './row.ts';
import type { WantedPicture } from './wanted-picture.ts';

/** The requests for the finals of `rows` with drafts: one for each draft, whoever shows it. */
export function shareFinals(rows: readonly Row[]): WantedPicture[] {
  const wanted = new Map<string, WantedPicture & { rows: Row[] }>();
  for (const row of rows) {
    const { slot, picture, prompt, role } = row;
    const draft = picture?.hash ?? null;
    if (draft === null) continue;
    const key = JSON.stringify([draft, prompt, role]);
    const known = wanted.get(key);
    if (known) known.rows.push(row);
    else {
      const size = { width: slot.width, height: slot.height };
      wanted.set(key, { prompt, role, size, variation: draft, rows: [row], draft });
    }
  }
  return [...wanted.values()];
}
