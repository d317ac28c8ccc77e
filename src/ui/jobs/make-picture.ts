import { acceptPicture, type Verdict } from '../../core/accept-picture.ts';
import { directedPrompt } from '../../core/directed-prompt.ts';
import { fail, type LayerName } from '../../core/failure.ts';
import type { Recipe } from '../../core/recipe.ts';
import { imaging } from '../imaging/imaging.ts';
import type { PictureRequest } from '../model/image-model.ts';
import { priceOf } from '../model/price-of.ts';
import type { Run } from './run.ts';

/** A picture as the model returned it. */
export type MadePicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly recipe: Recipe;
  /** Whether it can be placed as it is. */
  readonly verdict: Verdict;
};

/** What the recipe says besides what was asked of the model. */
type About = Pick<
  Recipe,
  'job' | 'prompt' | 'maskIds' | 'referenceIds' | 'stage' | 'request' | 'edit'
>;

/**
 * Asks the model for one picture in the run's style, for `layers`. Throws the model's failure, or
 * `picture-broken` where there is nothing to keep.
 *
 * @param noteAsked awaited before the request is sent, or waits for its turn to be
 */
export async function makePicture(
  run: Run,
  request: PictureRequest,
  about: About,
  layers: readonly LayerName[],
  noteAsked: () => Promise<void> = async () => undefined,
): Promise<MadePicture> {
  const { model, direction } = run;
  // What is needed afterwards is started before: nothing may fail once the picture is paid for.
  const worker = await imaging();
  const tell = (step: 'send' | 'request' | 'fit') => {
    for (const layer of layers) run.tell(layer, step);
  };
  // Not in its turn: Figma may be at work on other pictures, and the host would be kept waiting.
  await noteAsked();
  let startedAt = 0;
  const prompt = directedPrompt(request.prompt, direction);
  const bytes = await model.make(
    { ...request, prompt },
    {
      sending: () => {
        tell(model.host === null ? 'request' : 'send');
        startedAt = performance.now();
      },
      sent: () => tell('request'),
      paused: run.tellPause,
      made: run.tellPart,
    },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  run.tellTime(seconds);
  tell('fit');
  const read = acceptPicture(bytes, request.size, request.edit ? 'patch' : 'fill');
  if (!read.size) return fail('fit', { kind: 'picture-broken' });
  // An edit is decoded anyway when it is fitted.
  const isWhole = read.kind === 'refused' || request.edit || (await worker.canDecode(bytes));
  const verdict: Verdict = isWhole
    ? read
    : { kind: 'refused', cause: { kind: 'picture-broken' }, size: read.size };
  const price = priceOf(model, { ...request, prompt });
  const recipe: Recipe = {
    version: 1,
    ...about,
    style: run.style,
    ...(direction !== '' && { direction }),
    ...(model.quality !== null && { quality: model.quality }),
    ...(price && { price }),
    seed: model.host === null ? request.seed : null,
    model: model.id,
    host: model.host,
    asked: request.size,
    answered: read.size,
    seconds,
    madeAt: new Date().toISOString(),
  };
  return { bytes, recipe, verdict };
}
