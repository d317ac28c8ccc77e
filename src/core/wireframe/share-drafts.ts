import type { Size } from '../geometry.ts';
import type { InstanceRule, Plan } from './plan.ts';
import type { Row } from './row.ts';
import type { WantedPicture } from './wanted-picture.ts';

/**
 * The requests for the drafts of `rows`, as few as the rules allow: what has the same words, the
 * same size asked for and the same variation is asked for once.
 *
 * @param askedSize the pixels that a layer's size (in its units) is asked for with
 */
export function shareDrafts(
  rows: readonly Row[],
  rules: Plan['rules'],
  askedSize: (layer: Size) => Size,
): WantedPicture[] {
  const wanted = new Map<string, WantedPicture & { rows: Row[] }>();
  const vary = countVariations(rules);
  for (const row of rows) {
    const { width, height } = row.slot;
    const asked = askedSize({ width, height });
    const sizeKey = `${asked.width}x${asked.height}`;
    const { prompt, variation } = vary(row, sizeKey);
    const { role } = row;
    const key = JSON.stringify([prompt, role, sizeKey, variation]);
    const known = wanted.get(key);
    if (known) known.rows.push(row);
    else {
      const size = { width, height };
      wanted.set(key, { prompt, role, size, variation, rows: [row], draft: null });
    }
  }
  return [...wanted.values()];
}

/** Answers for each row in turn with which words it is asked for, and as which of several pictures. */
function countVariations(rules: Plan['rules']) {
  const counts = new Map<string, number>();
  const next = (key: string) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
  const words = new Map<string, string>();
  const firstWords = (key: string, prompt: string) => {
    const first = words.get(key) ?? prompt;
    words.set(key, first);
    return first;
  };
  return ({ slot, prompt, role }: Row, sizeKey: string) => {
    const group = slot.group;
    const rule: InstanceRule = (group === null ? undefined : rules[group]) ?? { kind: 'auto' };
    switch (rule.kind) {
      case 'auto':
        return {
          prompt,
          variation: `${next(JSON.stringify([slot.screen.id, prompt, role, sizeKey]))}`,
        };
      case 'same':
        return { prompt: firstWords(`same ${group}`, prompt), variation: `same ${group}` };
      case 'different':
        return { prompt, variation: `different ${slot.id}` };
      case 'cycle': {
        const nth = next(`cycle ${group}`) % rule.count;
        return {
          prompt: firstWords(`cycle ${group} ${nth}`, prompt),
          variation: `${nth} of ${group}`,
        };
      }
    }
  };
}
