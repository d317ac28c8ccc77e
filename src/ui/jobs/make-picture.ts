import { acceptPicture } from '../../core/accept-picture.ts';
import { fail } from '../../core/failure.ts';
import type { KeptPicture } from '../../core/kept-picture.ts';
import type { Ticket } from '../../core/placement.ts';
import type { Recipe } from '../../core/recipe.ts';
import { withStyle } from '../../core/styles.ts';
import { imaging } from '../imaging/imaging.ts';
import type { PictureRequest } from '../model/image-model.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { Run } from './run.ts';

/**
 * Asks the model for one picture in the run's style, puts it by with `keep`, and checks that it can
 * be placed. Until it is placed its layer looks pending. Throws the model's failure, or that of the
 * picture (step `fit`).
 */
export async function makePicture(
  run: Run,
  request: PictureRequest,
  ticket: Ticket,
  layers: Pick<Recipe, 'job' | 'maskIds' | 'referenceIds'>,
  keep: (picture: KeptPicture) => void,
): Promise<KeptPicture> {
  const { model, signal } = run;
  // What is needed afterwards is started before: nothing may fail once the picture is paid for.
  const worker = await imaging();
  await callPlugin('setPending', { layerId: ticket.layer.id, isPending: true });
  signal.throwIfAborted();
  run.tell(ticket.layer, model.host === null ? 'request' : 'send');
  const startedAt = performance.now();
  const styled = { ...request, prompt: withStyle(request.prompt, run.style) };
  const bytes = await model.make(styled, signal, () => run.tell(ticket.layer, 'request'));
  const seconds = (performance.now() - startedAt) / 1000;
  run.tellTime(seconds);
  run.tell(ticket.layer, 'fit');
  const verdict = acceptPicture(bytes, request.size, request.edit ? 'patch' : 'fill');
  if (!verdict.size) return fail('fit', { kind: 'picture-broken' }, ticket.layer);
  const recipe: Recipe = {
    version: 1,
    ...layers,
    prompt: request.prompt,
    style: run.style,
    seed: model.host === null ? request.seed : null,
    model: model.id,
    host: model.host,
    asked: request.size,
    answered: verdict.size,
    seconds,
    madeAt: new Date().toISOString(),
  };
  const made = { bytes, ticket, recipe, ready: null };
  keep(made);
  if (verdict.kind === 'refused') return fail('fit', verdict.cause, ticket.layer);
  if (!(await worker.canDecode(bytes))) {
    return fail('fit', { kind: 'picture-broken' }, ticket.layer);
  }
  return made;
}
