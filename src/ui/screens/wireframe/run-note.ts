import { settings } from '../../session/session.ts';
import { drafts, finals } from '../../session/wireframe/estimate.ts';
import { rows, search, stage } from '../../session/wireframe/wireframe.ts';
import { wholePrice } from '../../strings/price-sentence.ts';
import { say } from '../../strings/say.ts';

/** Why there is nothing to run; null when there is something. */
export function whyNothing(): string | null {
  const words = say.value.wireframe;
  if (search.value.kind !== 'done' || rows.value.length === 0) return words.nothingYet;
  if (stage.value === 'final') return finals.value.layers === 0 ? words.nothingToFinish : null;
  return drafts.value.layers === 0 ? words.nothingToDraft : null;
}

/** How many pictures the run makes and what they cost, or why it makes none. */
export function runNote(): string {
  const { wanted, price } = stage.value === 'draft' ? drafts.value : finals.value;
  const count = say.value.pictures(wanted.length);
  return whyNothing() ?? `${count} · ${wholePrice(settings.value, price)}`;
}
