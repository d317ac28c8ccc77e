import type { Row } from './row.ts';
import type { WantedPicture } from './wanted-picture.ts';

/** The requests for the finals of `rows` with drafts: one for each draft, whoever shows it. */
export function shareFinals(rows: readonly Row[]): WantedPicture[] {
  const wanted = new Map<string, WantedPicture>();
  for (const row of rows) {
    const { slot, picture } = row;
    const draft = picture?.hash ?? null;
    if (draft === null) continue;
    const { width, height } = slot;
    const { prompt, role } = row;
    const key = JSON.stringify([draft, prompt, role]);
    const known = wanted.get(key);
    const first = { prompt, role, size: { width, height }, variation: 0, rows: [], draft };
    wanted.set(key, { ...(known ?? first), rows: [...(known?.rows ?? []), row] });
  }
  return [...wanted.values()];
}
