import { directionPhrase } from '../../../core/art-direction.ts';
import type { LayerName } from '../../../core/failure.ts';
import { seedFrom } from '../../../core/seed-from.ts';
import { isStyleId } from '../../../core/styles.ts';
import { rolePhrase } from '../../../core/wireframe/role-phrase.ts';
import type { Row } from '../../../core/wireframe/row.ts';
import { shareFinals } from '../../../core/wireframe/share-finals.ts';
import type { WantedPicture } from '../../../core/wireframe/wanted-picture.ts';
import { newSeed } from '../../jobs/new-seed.ts';
import type { FillRequest } from '../../jobs/run.ts';
import { chooseModel } from '../../model/choose-model.ts';
import { conductRun } from '../conduct-run.ts';
import { goFill } from '../go-fill.ts';
import { requestId } from '../request-id.ts';
import { settings } from '../session.ts';
import { keepPlanNow } from './decide.ts';
import { keepDirectionNow } from './direct.ts';
import { drafts, finals } from './estimate.ts';
import { heedOutcomes } from './heed-outcomes.ts';
import { qualityOf } from './quality-of.ts';
import { stopsFor } from './stop-request.ts';
import { wantedPixels } from './wanted-pixels.ts';
import { direction, failures, madeStage, type Stage, stage, through } from './wireframe.ts';

/** Makes the drafts that are missing, or the finals of those that are approved. */
export function startWireframe(): Promise<void> {
  const { wanted } = stage.value === 'draft' ? drafts.value : finals.value;
  return wanted.length === 0 ? Promise.resolve() : run(stage.value, wanted);
}

/** Makes another picture for each of these rows, at the stage that they are in. */
export function redo(rows: readonly Row[]): Promise<void> {
  const again = rows.map((row): WantedPicture => {
    const { prompt, role, slot } = row;
    const size = { width: slot.width, height: slot.height };
    return { prompt, role, size, variation: String(newSeed()), rows: [row], draft: null };
  });
  return run('draft', again);
}

/** Makes the finals of these rows alone. */
export function finish(rows: readonly Row[]): Promise<void> {
  return run('final', shareFinals(rows));
}

async function run(made: Stage, wanted: readonly WantedPicture[]): Promise<void> {
  await Promise.all([keepPlanNow(), keepDirectionNow()]);
  const { style, reference } = direction.value;
  const outcomes = await conductRun('wireframe', async (signal) => {
    const requests = wanted.map((picture) => requestFor(picture, signal));
    forgetFailures(requests.flatMap(({ layers }) => layers));
    madeStage.value = made;
    through.value = new Set();
    return {
      model: chooseModel({ ...settings.value, quality: qualityOf(made, settings.value) }),
      style: isStyleId(style) ? style : 'none',
      direction: directionPhrase(direction.value),
      total: wanted.reduce((sum, { rows }) => sum + rows.length, 0),
      asked: null,
      // The rows show what their layers look like.
      show: () => undefined,
      go: (conducted, tellEnd) =>
        goFill({
          ...conducted,
          requests,
          stage: made,
          reference,
          wantedPixels: (layer) => wantedPixels(made, layer),
          tellEnd: (layer) => {
            through.value = new Set(through.value).add(layer.id);
            tellEnd(layer);
          },
        }),
    };
  });
  await heedOutcomes(outcomes ?? []);
  // From here on the rows say it.
  through.value = new Set();
}

function requestFor({ prompt, role, variation, rows, draft }: WantedPicture, signal: AbortSignal) {
  const id = requestId();
  const request: FillRequest = {
    id,
    prompt,
    role: rolePhrase(role),
    seed: seedOf(rows, prompt, variation, draft),
    draft,
    layers: rows.map(({ slot }) => ({
      id: slot.id,
      name: slot.name,
      hides: slot.decoration,
      isCompared: false,
    })),
    signal: stopsFor(rows, signal),
  };
  return request;
}

/** The final of a sketch is the same drawing, with more pixels. */
function seedOf(rows: readonly Row[], prompt: string, variation: string, draft: string | null) {
  const made = draft === null ? null : rows[0]?.picture?.recipe?.seed;
  return made ?? seedFrom(`${prompt}\n${variation}`);
}

function forgetFailures(layers: readonly LayerName[]): void {
  const left = new Map(failures.value);
  for (const { id } of layers) left.delete(id);
  failures.value = left;
}
