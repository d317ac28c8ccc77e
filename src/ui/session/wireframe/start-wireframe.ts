import { directionPhrase } from '../../../core/art-direction.ts';
import { fail, type LayerName } from '../../../core/failure.ts';
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
import { readOwnPictures } from './own-pictures.ts';
import { qualityOf } from './quality-of.ts';
import { stopsFor } from './stop-request.ts';
import { wantedPixels } from './wanted-pixels.ts';
import { direction, failures, madeStage, type Stage, search, stage, through } from './wireframe.ts';

/** Makes the drafts that are missing, or the finals of those that are approved. */
export function startWireframe(): Promise<void> {
  // The list that is searched anew is not the one that was reviewed.
  if (search.value.kind !== 'done') return Promise.resolve();
  const made = stage.value;
  const wanted = () => (made === 'draft' ? drafts.value.wanted : finals.value.wanted);
  return wanted().length === 0 ? Promise.resolve() : run(made, wanted);
}

/** Makes another draft for each of these rows. */
export function redo(rows: readonly Row[]): Promise<void> {
  const again = rows.map((row): WantedPicture => {
    const { prompt, role, slot } = row;
    const size = { width: slot.width, height: slot.height };
    return { prompt, role, size, variation: String(newSeed()), rows: [row], draft: null };
  });
  return run('draft', () => again);
}

/** Makes the finals of these rows alone. */
export function finish(rows: readonly Row[]): Promise<void> {
  return run('final', () => shareFinals(rows));
}

async function run(made: Stage, wantedNow: () => readonly WantedPicture[]): Promise<void> {
  await Promise.all([keepPlanNow(), keepDirectionNow()]);
  const { style, reference } = direction.value;
  await conductRun('wireframe', async (signal) => {
    // Layers may have got pictures in another way since the list was read.
    await readOwnPictures();
    const wanted = wantedNow();
    if (wanted.length === 0) return fail('select', { kind: 'selection-changed' });
    const requests = wanted.map((picture) => requestFor(picture, signal));
    forgetFailures(requests.flatMap(({ layers }) => layers));
    madeStage.value = made;
    const ended = new Set<string>();
    through.value = { ids: ended };
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
          tellEnd: (outcome) => {
            ended.add(outcome.layer.id);
            through.value = { ids: ended };
            tellEnd(outcome);
          },
        }),
      heed: async (outcomes) => {
        await heedOutcomes(outcomes, made);
        // From here on the rows say it.
        through.value = { ids: new Set() };
      },
    };
  });
}

function requestFor(
  { prompt, role, variation, rows, draft, size }: WantedPicture,
  signal: AbortSignal,
): FillRequest {
  const stops = stopsFor(
    rows.map(({ slot }) => slot),
    signal,
  );
  return {
    id: requestId(),
    prompt,
    role: rolePhrase(role),
    seed: seedOf(rows, prompt, variation, draft),
    draft,
    layers: rows.map(({ slot }) => ({
      id: slot.id,
      name: slot.name,
      hides: slot.decoration,
      isCompared: false,
      signal: stops.layer(slot.id),
    })),
    size: rows.length > 1 ? size : null,
    signal: stops.request,
  };
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
