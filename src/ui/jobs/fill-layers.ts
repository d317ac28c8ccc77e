import pLimit from 'p-limit';
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

/** Gives the layers of one request their picture, which is asked for once. */
export function fillLayers(run: FillRun, request: FillRequest): Promise<Outcome[]> {
  const { signal, layers } = request;
  const oneAtATime = pLimit(1);
  let making: Promise<MadePicture> | null = null;
  let hash: string | null = null;

  const fill = (layer: FilledLayer) =>
    attempt(run, layer, signal, async (keep) => {
      run.tell(layer, 'capture');
      const { ticket } = await callPlugin('captureSlot', { layerId: layer.id });
      // A picture is made without it all the same.
      const before = layer.isCompared ? await captureLook(layer.id).catch(() => null) : null;
      const pending = { layerId: layer.id, isPending: true, request: request.id };
      await callPlugin('setPending', pending);
      signal.throwIfAborted();
      making ??= makeFor(run, request, ticket);
      const made = await making;
      const kept = keepMade(made, ticket, keep);
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
      run.tellEnd(layer);
      return outcome;
    }),
  );
}

async function makeFor(run: FillRun, request: FillRequest, ticket: Ticket): Promise<MadePicture> {
  const { model } = run;
  const prompt = request.prompt || promptFromName(ticket.layer.name);
  if (!prompt) return fail('select', { kind: 'prompt-missing' }, ticket.layer);
  const asked: PictureRequest = {
    prompt: directedPrompt(prompt, request.role),
    size: legalSize(ticket.size, model.sizes, run.wantedPixels(ticket.size) ?? undefined),
    seed: request.seed,
    edit: null,
    references: model.host === null ? [] : await readReferences([request.draft, run.reference]),
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
