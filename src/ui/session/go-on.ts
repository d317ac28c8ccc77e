import { fail } from '../../core/failure.ts';
import type { Ledger, LedgerEntry } from '../../core/ledger.ts';
import { isStyleId } from '../../core/styles.ts';
import type { FillRequest } from '../jobs/run.ts';
import { chooseModel } from '../model/choose-model.ts';
import type { ImageModel } from '../model/image-model.ts';
import { conductRun } from './conduct-run.ts';
import { goFill } from './go-fill.ts';
import { requestId } from './request-id.ts';
import { showPictures, showResults } from './results.ts';
import { job, settings } from './session.ts';
import { holdAgainstFile, unfinished } from './unfinished.ts';
import { heedOutcomes } from './wireframe/heed-outcomes.ts';
import { qualityOf } from './wireframe/quality-of.ts';
import { stopsFor } from './wireframe/stop-request.ts';
import { wantedPixels } from './wireframe/wanted-pixels.ts';
import { madeStage } from './wireframe/wireframe.ts';

/** Runs what is missing of the run that was cut off. */
export async function goOn(): Promise<void> {
  const cut = unfinished.value;
  if (!cut) return;
  const { ledger, asked } = cut;
  const { stage, direction, style, reference } = ledger;
  const shown = job.value === 'wireframe' ? 'wireframe' : 'fill';
  if (stage) madeStage.value = stage;
  const outcomes = await conductRun(shown, async (signal) => {
    const model = modelFor(ledger);
    // Something may have been placed since the window was opened.
    const { missing } = await holdAgainstFile(ledger, asked);
    return {
      model,
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
          requests: missing.map((entry) => requestFor(entry, signal)),
          stage,
          reference,
          wantedPixels: (layer) => (stage ? wantedPixels(stage, layer) : null),
          tellEnd,
        });
      },
      heed: (ended) => heedOutcomes(ended, stage ?? 'final'),
    };
  });
  if (outcomes && shown === 'fill') showResults(outcomes);
}

/** Throws `other-model` for another one than that of which the price was seen. */
function modelFor({ stage, host }: Ledger): ImageModel {
  const chosen = settings.value;
  const quality = stage ? qualityOf(stage, chosen) : chosen.quality;
  const model = chooseModel({ ...chosen, quality });
  if (model.host !== host) fail('select', { kind: 'other-model', host });
  return model;
}

function requestFor(entry: LedgerEntry, signal: AbortSignal): FillRequest {
  const { prompt, role, seed, draft, size, layers } = entry;
  const stops = stopsFor(layers, signal);
  return {
    id: requestId(),
    prompt,
    role,
    seed,
    draft,
    size,
    layers: layers.map((layer) => ({
      ...layer,
      isCompared: false,
      signal: stops.layer(layer.id),
    })),
    signal: stops.request,
  };
}
