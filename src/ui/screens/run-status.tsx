import { parseUrl } from '../model/parse-url.ts';
import { run, settings } from '../session/session.ts';
import { pauseLeft } from '../session/time-left.ts';
import { runSentence } from '../strings/run-sentence.ts';
import { say } from '../strings/say.ts';

/** How the run goes, or how it ended; while the host lets nobody in, for how long that is. */
export function RunStatus() {
  const seconds = pauseLeft.value;
  const isStopping = run.value.kind === 'running' && run.value.stopping;
  if (seconds === null || isStopping) return <>{runSentence(run.value)}</>;
  const { asksToWait, waitSeconds } = say.value.wireframe;
  const { baseUrl } = settings.value;
  return (
    <>
      {asksToWait(parseUrl(baseUrl)?.host ?? baseUrl)}
      {/* Counted down for the eye alone: it would be spoken every second. */}
      <span aria-hidden="true"> {waitSeconds(seconds)}</span>
    </>
  );
}
