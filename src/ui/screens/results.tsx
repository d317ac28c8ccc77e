import { Thumbnail } from '../components/thumbnail.tsx';
import type { Outcome } from '../jobs/outcome.ts';
import { run } from '../session/session.ts';
import { en } from '../strings/en.ts';
import { failureSentence } from '../strings/failure-sentence.ts';

/** How the last run ended for each layer. What it kept lies in the tray. */
export function Results() {
  if (run.value.kind !== 'ended') return null;
  const { outcomes } = run.value;
  // A single failure stands in the footer already.
  const shown = outcomes.filter(
    (outcome) =>
      outcome.kind === 'placed' ||
      (outcome.kind === 'failed' && !outcome.kept && outcomes.length > 1),
  );
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
  if (outcome.kind === 'failed') {
    return <li class="failure">{failureSentence(outcome.failure)}</li>;
  }
  if (outcome.kind === 'stopped') return null;
  return (
    <li class="result">
      <Thumbnail bytes={outcome.bytes} label={en.resultOf(name)} />
      <span class="result-name">{name}</span>
    </li>
  );
}
