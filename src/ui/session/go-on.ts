import { isStyleId } from '../../core/styles.ts';
import { chooseModel } from '../model/choose-model.ts';
import { conductRun } from './conduct-run.ts';
import { goFill } from './go-fill.ts';
import { requestId } from './request-id.ts';
import { showPictures, showResults } from './results.ts';
import { job, settings } from './session.ts';
import { unfinished } from './unfinished.ts';
import { heedOutcomes } from './wireframe/heed-outcomes.ts';
import { qualityOf } from './wireframe/quality-of.ts';
import { wantedPixels } from './wireframe/wanted-pixels.ts';
import { madeStage } from './wireframe/wireframe.ts';

/** Runs what is missing of the run that was cut off. */
export async function goOn(): Promise<void> {
  const cut = unfinished.value;
  if (!cut) return;
  const { ledger, missing } = cut;
  const { stage, direction, style, reference } = ledger;
  const shown = job.value === 'wireframe' ? 'wireframe' : 'fill';
  if (stage) madeStage.value = stage;
  const outcomes = await conductRun(shown, async (signal) => ({
    model: chooseModel(
      stage ? { ...settings.value, quality: qualityOf(stage, settings.value) } : settings.value,
    ),
    style: isStyleId(style) ? style : 'none',
    direction,
    total: missing.reduce((sum, { layers }) => sum + layers.length, 0),
    asked: null,
    show: showPictures,
    go: (run, tellEnd) => {
      // From here on the new ledger speaks of them.
      unfinished.value = null;
      return goFill({
        ...run,
        requests: missing.map(({ prompt, role, seed, draft, layers }) => ({
          id: requestId(),
          prompt,
          role,
          seed,
          draft,
          layers: layers.map((layer) => ({ ...layer, isCompared: false })),
          signal,
        })),
        stage,
        reference,
        wantedPixels: (layer) => (stage ? wantedPixels(stage, layer) : null),
        tellEnd,
      });
    },
  }));
  if (!outcomes) return;
  if (shown === 'wireframe') await heedOutcomes(outcomes);
  else showResults(outcomes);
}
