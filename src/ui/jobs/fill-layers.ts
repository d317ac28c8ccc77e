import pLimit, { type LimitFunction } from 'p-limit';
import { directedPrompt } from '../../core/directed-prompt.ts';
import { fail } from '../../core/failure.ts';
import { legalSize } from '../../core/legal-size.ts';
import type { Ticket } from '../../core/placement.ts';
import { promptFromName } from '../../core/prompt-from-name.ts';
import type { PictureRequest } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { attempt } from './attempt.ts';
import { captureLook } from './capture-look.ts';
import { keepMade } from './keep-made.ts';
import { type MadePicture, makePicture } from './make-picture.ts';
import type { Outcome } from './outcome.ts';
import { placeMade } from './place-made.ts';
import { readReferences } from './read-references.ts';
import type { FilledLayer, FillRequest, FillRun } from './run.ts';

/**
 * Gives the layers of one request their picture, which is asked for once.
 *
 * @param prepared the turn in which layers are looked at and marked
 */
export function fillLayers(
  run: FillRun,
  request: FillRequest,
  prepared: LimitFunction,
): Promise<Outcome[]> {
  const { layers } = request;
  const oneAtATime = pLimit(1);
  let making: Promise<MadePicture> | null = null;
  let hash: string | null = null;

  const fill = (layer: FilledLayer) =>
    attempt(run, layer, layer.signal, async (keep) => {
      const { ticket, before } = await prepared(() => prepare(run, request, layer));
      layer.signal.throwIfAborted();
      making ??= makeFor(run, request, ticket);
      const made = await unlessStopped(making, layer.signal);
      const kept = keepMade(made, ticket, layer.hides, keep);
      return oneAtATime(async () => {
        const placement = { kind: 'picture', ticket } as const;
        const placing = { placement, picture: made.bytes, known: hash, hides: layer.hides };
        const placed = await placeMade(run, kept, placing, keep);
        hash = placed.hash;
        return { ...placed, bytes: made.bytes, before };
      });
    });

  return Promise.all(
    layers.map(async (layer) => {
      const outcome = await fill(layer);
      run.tellEnd(outcome);
      return outcome;
    }),
  );
}

async function prepare(run: FillRun, { id }: FillRequest, layer: FilledLayer) {
  layer.signal.throwIfAborted();
  run.tell(layer, 'capture');
  const { ticket } = await callPlugin('captureSlot', { layerId: layer.id });
  // A picture is made without it all the same.
  const before = layer.isCompared ? await captureLook(layer.id).catch(() => null) : null;
  await callPlugin('setPending', { layerId: layer.id, isPending: true, request: id });
  return { ticket, before };
}

async function makeFor(run: FillRun, request: FillRequest, ticket: Ticket): Promise<MadePicture> {
  const { model } = run;
  const size = request.size ?? ticket.size;
  const prompt = request.prompt || promptFromName(ticket.layer.name);
  if (!prompt) return fail('select', { kind: 'prompt-missing' }, ticket.layer);
  const asked: PictureRequest = {
    prompt: directedPrompt(prompt, wordsFor(request)),
    size: legalSize(size, model.sizes, run.wantedPixels(size) ?? undefined),
    seed: request.seed,
    edit: null,
    references:
      model.host === null ? [] : await readReferences([request.draft, run.reference], ticket.layer),
    signal: request.signal,
  };
  const about = {
    job: 'fill' as const,
    prompt,
    maskIds: [],
    referenceIds: [],
    request: request.id,
    ...(run.stage && { stage: run.stage }),
  };
  return makePicture(run, asked, about, request.layers, () => run.noteAsked(request));
}

/** What its role and its draft ask for besides. In English, which models understand best. */
function wordsFor({ role, draft }: FillRequest): string {
  const final =
    'The first picture is the draft: finish it with the same subject and composition, in full detail.';
  return [role, draft === null ? '' : final].filter((words) => words !== '').join('\n');
}

/** The others that share the picture still wait for it. */
function unlessStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
