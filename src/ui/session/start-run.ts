import type { EditChoices } from '../../core/edit/edit-choices.ts';
import { fail } from '../../core/failure.ts';
import { promptFromName } from '../../core/prompt-from-name.ts';
import { isStyleId, type StyleId, stylePhrase } from '../../core/styles.ts';
import { newSeed } from '../jobs/new-seed.ts';
import type { FillRequest, RunLayer } from '../jobs/run.ts';
import { runEdit } from '../jobs/run-edit.ts';
import { chooseModel } from '../model/choose-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { heedSelection } from './choose.ts';
import { type Conducted, conductRun } from './conduct-run.ts';
import { answerCount, editChoices } from './edit-choices.ts';
import { goFill } from './go-fill.ts';
import { markSent, rememberPrompt } from './keep-window-state.ts';
import { findPlan, type RunLayers, type RunPlan, readPlan } from './plan-run.ts';
import { requestId } from './request-id.ts';
import { showPictures, showResults } from './results.ts';
import { job, jobChoice, makeJob, prompt, settings, windowState } from './session.ts';
import { inBackground } from './trouble.ts';
import { readOwnPictures } from './wireframe/own-pictures.ts';

/** What is run again: a recipe of this layer, or what has failed. */
export type Repeat = RunPlan & {
  readonly prompt: string;
  readonly style?: string | undefined;
  readonly edit?: EditChoices | undefined;
};

/** Runs Fill or Edit as the window shows it, or repeats something. */
export async function startRun(repeat?: Repeat): Promise<void> {
  const asked = {
    prompt: repeat?.prompt ?? prompt.value,
    style: repeat ? (repeat.style ?? 'none') : windowState.value.style,
  };
  const shown = repeat?.job ?? makeJob.value;
  const outcomes = await conductRun(shown, async (signal) => {
    const layers = repeat ? await readPlan(repeat) : await lookAgain();
    // What is placed changes what the selection would propose.
    if (!repeat) jobChoice.value = shown;
    if (!repeat) rememberPrompt(asked.prompt.trim());
    return conducted(layers, { ...asked, edit: repeat?.edit }, signal);
  });
  if (!outcomes) return;
  if (!repeat && outcomes.some(({ kind }) => kind === 'placed')) markSent(shown, asked.prompt);
  showResults(outcomes);
}

/** The selection as it is now: Figma tells of selections, not of changes to what is selected. */
async function lookAgain(): Promise<RunLayers> {
  const shown = job.value;
  heedSelection(await callPlugin('readSelection', {}));
  if (job.value !== shown) return fail('select', { kind: 'selection-changed' });
  return findPlan();
}

function conducted(
  { job, targets, masks, references }: RunLayers,
  { edit, ...asked }: { prompt: string; style: string; edit: EditChoices | undefined },
  signal: AbortSignal,
): Conducted {
  const [target] = targets;
  if (!target) return fail('select', { kind: 'nothing-selected' });
  const style: StyleId = isStyleId(asked.style) ? asked.style : 'none';
  const prompt = asked.prompt.trim();
  const common = {
    model: chooseModel(settings.value),
    style,
    direction: stylePhrase(style),
    asked,
    show: showPictures,
    heed: async () => {
      await inBackground('select', readOwnPictures);
    },
  };
  if (job === 'edit') {
    // Once more is one more.
    const count = edit ? 1 : answerCount.value;
    const go: Conducted['go'] = async (run, tellEnd) => {
      const { base, ...choices } = edit ?? editChoices.value;
      // What is empty is the mask then: a shape that is selected besides is no part of it.
      const used = choices.verb === 'expand' ? [] : masks;
      // All that was asked for, at least until the next run.
      const kept = Math.max(run.kept, count);
      const edited = { target, masks: used, references, choices, base, count };
      return runEdit({ ...run, ...edited, kept, prompt, tellEnd });
    };
    return { ...common, total: count, go };
  }
  const speechless = targets.find(({ name }) => !prompt && !promptFromName(name));
  if (speechless) return fail('select', { kind: 'prompt-missing' }, speechless);
  const requests = targets.map((layer) => requestFor(layer, prompt, targets.length, signal));
  return {
    ...common,
    total: targets.length,
    go: (run, tellEnd) =>
      goFill({
        ...run,
        requests,
        reference: null,
        stage: undefined,
        wantedPixels: () => null,
        tellEnd,
      }),
  };
}

/** Grey boxes are looked at before, to compare with, when they are few: Figma draws each of them. */
const mostBoxes = 4;

function requestFor(
  { id, name, hasPicture }: RunLayer,
  prompt: string,
  total: number,
  signal: AbortSignal,
): FillRequest {
  const isCompared = hasPicture || total <= mostBoxes;
  return {
    id: requestId(),
    prompt,
    role: '',
    seed: newSeed(),
    draft: null,
    layers: [{ id, name, hides: [], isCompared, signal }],
    size: null,
    signal,
  };
}
