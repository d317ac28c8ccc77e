import { computed } from '@preact/signals';
import { directionPhrase } from '../../../core/art-direction.ts';
import type { Size } from '../../../core/geometry.ts';
import { gptImageSizes, legalSize } from '../../../core/legal-size.ts';
import { addPrices, estimatePrice, type Price } from '../../../core/price.ts';
import { shareDrafts } from '../../../core/wireframe/share-drafts.ts';
import { shareFinals } from '../../../core/wireframe/share-finals.ts';
import type { WantedPicture } from '../../../core/wireframe/wanted-picture.ts';
import { settings } from '../session.ts';
import { qualityOf } from './quality-of.ts';
import { wantedPixels } from './wanted-pixels.ts';
import { direction, plan, rows, type Stage } from './wireframe.ts';

/** What a run would make. */
export type Estimate = {
  readonly wanted: readonly WantedPicture[];
  /** Layers that get a picture; the requests are fewer where some share one. */
  readonly layers: number;
  /** US dollars; null where nobody can say. */
  readonly price: Price | null;
};

/** Finding one takes a search, and a wireframe has few sizes on thousands of layers. */
const knownSizes = new Map<string, Size>();

/** The pixels that a layer of this size (in its own units) is asked for with. */
function askedSize(stage: Stage, layer: Size): Size {
  const key = `${stage} ${layer.width} ${layer.height}`;
  const size = knownSizes.get(key) ?? legalSize(layer, gptImageSizes, wantedPixels(stage, layer));
  knownSizes.set(key, size);
  return size;
}

/** The rows that wait for a draft: neither skipped nor filled by us. */
export const drafts = computed<Estimate>(() => {
  const open = rows.value.filter(
    ({ isSkipped, state }) => !isSkipped && (state === 'empty' || state === 'refill'),
  );
  return estimate(
    'draft',
    shareDrafts(open, plan.value.rules, (size) => askedSize('draft', size)),
  );
});

/** The approved drafts. */
export const finals = computed<Estimate>(() => {
  const approved = rows.value.filter(
    ({ isSkipped, isApproved, state }) => !isSkipped && isApproved && state === 'draft',
  );
  return estimate('final', shareFinals(approved));
});

function estimate(stage: Stage, wanted: readonly WantedPicture[]): Estimate {
  const prices = wanted.map((picture) => priceOf(stage, picture));
  const layers = wanted.reduce((sum, picture) => sum + picture.rows.length, 0);
  return { wanted, layers, price: addPrices(prices) };
}

function priceOf(stage: Stage, { prompt, size, draft }: WantedPicture): Price | null {
  const { maker, model } = settings.value;
  const asked = askedSize(stage, size);
  // A reference is scaled to about the size of the least picture.
  const reference = { width: 1024, height: 1024 };
  const inputs = [draft, direction.value.reference].flatMap((hash) => (hash ? [reference] : []));
  return estimatePrice({
    model: maker === 'sketch' ? 'sketch' : model,
    quality: qualityOf(stage, settings.value),
    size: asked,
    promptLength: prompt.length + directionPhrase(direction.value).length,
    inputs,
  });
}
