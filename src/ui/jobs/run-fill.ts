import pLimit from 'p-limit';
import { fail } from '../../core/failure.ts';
import { legalSize } from '../../core/legal-size.ts';
import { promptFromName } from '../../core/prompt-from-name.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { attempt } from './attempt.ts';
import { captureLook } from './capture-look.ts';
import { makePicture } from './make-picture.ts';
import { newSeed } from './new-seed.ts';
import type { Outcome } from './outcome.ts';
import { placeMade } from './place-made.ts';
import type { FillRun, RunLayer } from './run.ts';

/**
 * Gives each target a picture of its own, at its own ratio, as its fill. Throws `prompt-missing`
 * before anything is sent.
 */
export async function runFill(run: FillRun): Promise<Outcome[]> {
  const speechless = run.targets.find(({ name }) => !run.prompt && !promptFromName(name));
  if (speechless) return fail('select', { kind: 'prompt-missing' }, speechless);
  const limit = pLimit(run.model.concurrency);
  const fill = async (target: RunLayer) => {
    const outcome = await fillLayer(run, target);
    run.tellEnd(target);
    return outcome;
  };
  return Promise.all(run.targets.map((target) => limit(() => fill(target))));
}

/** Grey boxes are looked at before, to compare with, when they are few: Figma draws each of them. */
const mostBoxes = 4;

function fillLayer(run: FillRun, target: RunLayer): Promise<Outcome> {
  return attempt(target, run.signal, async (keep) => {
    run.tell(target, 'capture');
    const { ticket } = await callPlugin('captureSlot', { layerId: target.id });
    const prompt = run.prompt || promptFromName(ticket.layer.name);
    if (!prompt) return fail('select', { kind: 'prompt-missing' }, ticket.layer);

    const size = legalSize(ticket.size, run.model.sizes);
    const request = { prompt, size, seed: newSeed(), edit: null };
    const layers = { job: 'fill' as const, maskIds: [], referenceIds: [] };
    const isCompared = target.hasPicture || run.targets.length <= mostBoxes;
    // A picture is made without it all the same.
    const before = isCompared ? await captureLook(target.id).catch(() => null) : null;
    const made = await makePicture(run, request, ticket, layers, keep);
    const placed = await placeMade(run, made, { kind: 'picture', ticket }, made.bytes, keep);
    return { ...placed, bytes: made.bytes, before };
  });
}
