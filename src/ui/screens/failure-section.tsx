import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { run } from '../session/session.ts';
import { startRun } from '../session/start-run.ts';
import { failureSentence, say } from '../strings/say.ts';

/**
 * What did not work in the last run, layer by layer. A single failure stands in the footer, and a
 * picture that was kept stands in the tray with its reason.
 */
export function FailureSection() {
  const words = say.value;
  if (run.value.kind !== 'ended' || run.value.ends.length < 2) return null;
  const { ends, job, asked } = run.value;
  const failed = ends.flatMap((end) => (end.kind === 'failed' && !end.isKept ? [end] : []));
  if (failed.length === 0) return null;
  // Several answers for a layer may have failed for the same reason.
  const told = new Map(
    failed.map((end) => [`${end.layer.id} ${failureSentence(end.failure)}`, end]),
  );
  const targetIds = failed.map(({ layer }) => layer.id);
  const again =
    // An edit's masks are known to the selection alone.
    asked && job === 'fill'
      ? () => void startRun({ job, ...asked, targetIds, maskIds: [], referenceIds: [] })
      : null;
  return (
    <section class="section" aria-label={words.failures}>
      <div class="section-head">
        <h2 class="section-title">{words.failures}</h2>
        {again && <Button onClick={again}>{words.tryAgain}</Button>}
      </div>
      {[...told].map(([key, { layer, failure }]) => (
        <Banner key={key} kind="danger" title={`${layer.name} · ${words.step[failure.step]}`}>
          {failureSentence(failure)}
        </Banner>
      ))}
    </section>
  );
}
