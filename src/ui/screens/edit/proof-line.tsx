import type { Proof } from '../../../core/edit/proof.ts';
import { shownVariant } from '../../session/results.ts';
import { counted } from '../../strings/counted.ts';
import { language, say } from '../../strings/say.ts';
import { oneDigit } from './figures.ts';

/** What was measured of the edit that is shown. */
export function ProofLine() {
  const words = say.value.edit;
  const proof = shownVariant.value?.recipe?.proof;
  if (!proof) return null;
  const parts = measured(proof);
  return (
    <div data-testid="proof">
      <p class="plain">{words.outside(counted(proof.changedOutside, language.value))}</p>
      {parts.length > 0 && (
        <p class="quiet" data-tip={words.seamMeans}>
          {parts.join(' · ')}
          <span class="out-of-sight">. {words.seamMeans}</span>
        </p>
      )}
    </div>
  );
}

/** Only what there is to say. */
function measured({ seam, aligned, toned }: Proof): string[] {
  const words = say.value.edit;
  const { before, after } = seam;
  const parts: string[] = [];
  if (after !== null) {
    const now = oneDigit(after);
    const was = oneDigit(before ?? after);
    parts.push(was === now ? words.seam(now) : words.seamWas(now, was));
  }
  if (aligned) {
    const scale = Math.abs(aligned.scale - 1) * 100;
    const moved = words.moved(oneDigit(Math.abs(aligned.dx)), oneDigit(Math.abs(aligned.dy)));
    parts.push(scale < 0.05 ? moved : `${moved}, ${words.scaled(oneDigit(scale))}`);
  }
  if (toned) parts.push(words.toned);
  return parts;
}
