import pLimit from 'p-limit';
import { instruct, instructionFor } from '../../core/edit/instruction.ts';
import { needsPrompt } from '../../core/edit/verb.ts';
import { fail } from '../../core/failure.ts';
import { cropTransform, type Ticket } from '../../core/placement.ts';
import { imaging } from '../imaging/imaging.ts';
import type { Png } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { attempt } from './attempt.ts';
import { captureMasked, type MaskedCapture } from './capture-masked.ts';
import { captureReferences } from './capture-references.ts';
import { keepMade } from './keep-made.ts';
import { makePicture } from './make-picture.ts';
import { newSeed } from './new-seed.ts';
import type { Outcome } from './outcome.ts';
import { placeMade } from './place-made.ts';
import { provePatch } from './prove-patch.ts';
import type { EditRun } from './run.ts';

/**
 * Changes the masked part of one picture: each answer becomes a patch over the untouched original,
 * is measured where it lies, and is a variant of its own. What cannot be prepared fails once.
 */
export async function runEdit(run: EditRun): Promise<Outcome[]> {
  const preparing = prepare(run);
  const inTurn = pLimit(1);
  let ticket: Ticket | null = null;

  const makeOne = () =>
    attempt(run, run.target, run.signal, async (keep) => {
      const prepared = await preparing;
      const { masked, sent, patch } = prepared;
      const made = await make(run, prepared);
      const hides = run.choices.hidesMasks ? run.masks.map(({ id }) => id) : [];
      const kept = keepMade(made, masked.captured.ticket, hides, keep);
      const worker = await imaging();
      const fitted = await worker.fitPatch(made.bytes, sent, masked.plan, patch);
      if (fitted.kind === 'unfit') return fail('fit', fitted.cause, run.target);

      return inTurn(async () => {
        const issued = ticket ?? masked.captured.ticket;
        const transform = cropTransform(patch.grid.rectInNode, issued.size);
        const { isAbove } = masked.captured;
        const placement = { kind: 'patch', ticket: issued, transform, isAbove } as const;
        const placing = { placement, picture: fitted.png, hides };
        const placed = await placeMade(run, kept, placing, keep);
        // For the next one: its own place is among what this one changed.
        ticket = placed.ticket;
        // Where it lies it is not to be tried again.
        keep(kept);
        try {
          return { ...placed, ...(await provePatch(placed, masked, fitted.fit)) };
        } catch (thrown) {
          // It was taken back: the next one finds the layer as this one did.
          ticket = issued;
          throw thrown;
        }
      });
    });

  // In the order in which they end: the last to be placed knows of all.
  const outcomes: Outcome[] = [];
  const making = Array.from({ length: run.count }, async () => {
    const outcome = await makeOne();
    run.tellEnd(outcome, run.target);
    outcomes.push(outcome);
  });
  await Promise.all(making);
  const isPrepared = await preparing.then(
    () => true,
    () => false,
  );
  return isPrepared ? outcomes : outcomes.slice(0, 1);
}

type Prepared = {
  readonly masked: MaskedCapture;
  readonly sent: { readonly imagePng: Png; readonly maskPng: Png };
  readonly patch: NonNullable<PreparedPatch>;
  readonly references: readonly Png[];
};
type PreparedPatch = Awaited<
  ReturnType<Awaited<ReturnType<typeof imaging>>['prepareEdit']>
>['patch'];

async function prepare(run: EditRun): Promise<Prepared> {
  const { target, masks, references, choices, model, prompt } = run;
  const isMissing = masks.length === 0 && choices.verb !== 'expand';
  if (isMissing) fail('select', { kind: 'mask-missing' }, target);
  if (needsPrompt(choices.verb) && !prompt) fail('select', { kind: 'prompt-missing' }, target);
  run.tell(target, 'capture');
  const masked = await captureMasked(run, model.sizes);
  const worker = await imaging();
  const { patch, ...sent } = await worker.prepareEdit(masked.captured.picture, masked.plan);
  if (!patch) return fail('capture', { kind: 'mask-too-thin' }, target);
  const pictures = await captureReferences(references);
  await callPlugin('setPending', { layerId: target.id, isPending: true });
  run.signal.throwIfAborted();
  return { masked, sent, patch, references: pictures };
}

function make(run: EditRun, { masked, sent, references }: Prepared) {
  const { prompt, choices, masks, target } = run;
  const instruction = choices.instruction ?? instructionFor(choices.verb);
  const request = {
    prompt: instruct(instruction, prompt),
    size: masked.plan.window.size,
    seed: newSeed(),
    edit: { image: sent.imagePng, mask: sent.maskPng, verb: choices.verb, prompt },
    references,
    signal: run.signal,
  };
  const { base } = masked.captured.ticket;
  const about = {
    job: 'edit' as const,
    prompt,
    edit: { ...choices, ...(base !== undefined && { base }) },
    maskIds: masks.map(({ id }) => id),
    referenceIds: run.references.map(({ id }) => id),
  };
  return makePicture(run, request, about, [target]);
}
