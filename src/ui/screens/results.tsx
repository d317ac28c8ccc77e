import type { VariantList } from '../../core/variants.ts';
import { Compare } from '../components/compare.tsx';
import { Strip } from '../components/strip.tsx';
import { beforeKey, lookKey, originalKey, pictures } from '../session/pictures.ts';
import { isBusy } from '../session/place-outside-run.ts';
import { result } from '../session/results.ts';
import { isViewOnly } from '../session/session.ts';
import { showVariant } from '../session/use-results.ts';
import { say } from '../strings/say.ts';
import { ProofLine } from './edit/proof-line.tsx';
import { ResultActions } from './result-actions.tsx';
import { ResultSteps } from './result-steps.tsx';

/** The original among the keys of the strip: no hash is empty. */
const original = '';

/** The pictures of a layer: look at them, switch between them, go on from one. */
export function Results() {
  const words = say.value;
  const current = result.value;
  if (!current) return null;
  const { layer, variants } = current;
  const shown = variants.shown ?? (variants.shown === null ? original : null);
  const bytesOf = (key: string) => pictures.value.get(key || originalKey(layer.id)) ?? null;
  const before = shown ? (pictures.value.get(beforeKey(shown)) ?? bytesOf(original)) : null;
  return (
    <section class="section" aria-label={words.results} data-testid="results">
      <div class="section-head">
        <h2 class="section-title" title={layer.name}>
          {layer.name}
        </h2>
        <ResultSteps />
        <ResultActions />
      </div>
      <Compare
        key={layer.id}
        after={
          shown === null ? null : (bytesOf(shown) ?? pictures.value.get(lookKey(shown)) ?? null)
        }
        before={before}
        label={words.resultOf(layer.name)}
        ratio={ratioOf(variants)}
        words={{ ...words, share: words.compareShare }}
      />
      <ProofLine />
      <Strip
        label={words.variants}
        chosen={shown}
        disabled={isViewOnly.value || isBusy.value}
        items={[
          { key: original, bytes: bytesOf(original), label: words.original },
          ...variants.made.map(({ hash }, index) => ({
            key: hash,
            bytes: bytesOf(hash),
            label: words.variant(index + 1),
          })),
        ]}
        onChoose={(key) => void showVariant(key === original ? null : key)}
      />
    </section>
  );
}

/** Width over height of a layer's pictures. */
function ratioOf({ made }: VariantList): number {
  const size = made.find(({ recipe }) => recipe)?.recipe?.answered;
  return size ? size.width / size.height : 1;
}
