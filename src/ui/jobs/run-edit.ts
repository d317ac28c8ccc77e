import { checkCoverage } from '../../core/edit/check-coverage.ts';
import { fail } from '../../core/failure.ts';
import { legalSize } from '../../core/legal-size.ts';
import { frameWhole } from '../../core/picture-frame.ts';
import { cropTransform } from '../../core/placement.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { attempt } from './attempt.ts';
import { captureReferences } from './capture-references.ts';
import { keepMade } from './keep-made.ts';
import { makePicture } from './make-picture.ts';
import { newSeed } from './new-seed.ts';
import type { Outcome } from './outcome.ts';
import { placeMade } from './place-made.ts';
import type { EditRun } from './run.ts';

/** Changes the masked part of one picture: the answer becomes a patch over the untouched original. */
export function runEdit(run: EditRun): Promise<Outcome> {
  const { target, masks, references, model, prompt } = run;
  return attempt(run, target, run.signal, async (keep) => {
    if (masks.length === 0) return fail('select', { kind: 'mask-missing' }, target);
    if (!prompt) return fail('select', { kind: 'prompt-missing' }, target);

    run.tell(target, 'capture');
    const planned = frameWhole(target.size, legalSize(target.size, model.sizes));
    const { ticket, picture, outline } = await callPlugin('captureEdit', {
      layerId: target.id,
      masks: masks.map(({ id, name }) => ({ id, name })),
      scale: planned[0][0],
    });

    const size = legalSize(ticket.size, model.sizes);
    const pictureFromNode = frameWhole(ticket.size, size);
    const worker = await imaging();
    const prepared = await worker.prepareEdit(picture, outline, ticket.size, pictureFromNode, size);
    const { imagePng, maskPng, coverage, patch: plan } = prepared;
    const cause = checkCoverage(coverage, ticket.size);
    if (cause) return fail('capture', cause, ticket.layer);
    if (!plan) return fail('capture', { kind: 'mask-too-thin' }, ticket.layer);

    const request = {
      prompt,
      size,
      seed: newSeed(),
      edit: { image: imagePng, mask: maskPng },
      references: await captureReferences(references),
      signal: run.signal,
    };
    const about = {
      job: 'edit' as const,
      prompt,
      maskIds: masks.map(({ id }) => id),
      referenceIds: references.map(({ id }) => id),
    };
    await callPlugin('setPending', { layerId: target.id, isPending: true });
    run.signal.throwIfAborted();
    const made = keepMade(await makePicture(run, request, about, [target]), ticket, [], keep);

    const patch = await worker.cutPatch(made.bytes, outline, size, pictureFromNode, plan);
    const transform = cropTransform(plan.grid.rectInNode, ticket.size);
    const placement = { kind: 'patch', ticket, transform } as const;
    const placed = await placeMade(run, made, { placement, picture: patch }, keep);
    // It is placed: what goes wrong from here on is no failure of the edit.
    const bytes = await worker
      .layPatch(imagePng, patch, plan.grid, pictureFromNode)
      .catch(() => null);
    return { ...placed, bytes, before: imagePng };
  });
}
