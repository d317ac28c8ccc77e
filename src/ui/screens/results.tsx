import { Thumbnail } from '../components/thumbnail.tsx';
import type { KeptPicture, Outcome } from '../jobs/outcome.ts';
import { placeKept } from '../session/place-kept-picture.ts';
import { run } from '../session/session.ts';
import { en } from '../strings/en.ts';
import { failureSentence } from '../strings/failure-sentence.ts';

/** How the last run ended for each layer. */
export function Results() {
  if (run.value.kind !== 'ended') return null;
  const shown = run.value.outcomes.filter(({ kind }) => kind !== 'stopped');
  if (shown.length === 0) return null;
  return (
    <section class="section" aria-label={en.resultsTitle}>
      <ul class="results">
        {shown.map((outcome) => (
          <Result key={outcome.layer.id} outcome={outcome} />
        ))}
      </ul>
    </section>
  );
}

function Result({ outcome }: { outcome: Outcome }) {
  const { name } = outcome.layer;
  if (outcome.kind === 'stopped') return null;
  if (outcome.kind === 'placed') {
    return (
      <li class="result">
        <Thumbnail bytes={outcome.bytes} label={en.resultOf(name)} />
        <span class="result-name">{name}</span>
      </li>
    );
  }
  return (
    <li class="result result-failed">
      <p class="failure">{failureSentence(outcome.failure)}</p>
      {outcome.kept && <Kept kept={outcome.kept} />}
    </li>
  );
}

function Kept({ kept }: { kept: KeptPicture }) {
  // A patch that no longer fits its layer has no place there.
  const fitsLayer = kept.recipe.job === 'fill';
  return (
    <div class="kept">
      <Thumbnail bytes={kept.bytes} label={en.keptOf(kept.ticket.layer.name)} />
      {fitsLayer && (
        <button type="button" class="button" onClick={() => placeKept(kept, 'layer')}>
          {en.placeOnLayer}
        </button>
      )}
      <button type="button" class="button" onClick={() => placeKept(kept, 'new-layer')}>
        {en.placeOnNewLayer}
      </button>
    </div>
  );
}
