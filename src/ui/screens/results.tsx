import type { VariantList } from '../../core/variants.ts';
import { Compare } from '../components/compare.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { Menu } from '../components/menu.tsx';
import { Strip } from '../components/strip.tsx';
import { beforeKey, lookKey, originalKey, pictures } from '../session/pictures.ts';
import { isBusy } from '../session/place-outside-run.ts';
import { result, resultIndex, results, shownVariant } from '../session/results.ts';
import { isViewOnly } from '../session/session.ts';
import {
  discardVariant,
  editPromptAgain,
  placeShownOnNewLayer,
  placeShownOnSelection,
  runAgain,
  showVariant,
} from '../session/use-results.ts';
import { say } from '../strings/say.ts';

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
        <Steps />
        <Actions />
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

/** From layer to layer, when the run was about several. */
function Steps() {
  const words = say.value;
  const total = results.value.length;
  if (total < 2) return null;
  const step = (by: number) => () => {
    resultIndex.value = (resultIndex.value + by + total) % total;
  };
  return (
    <>
      <IconButton icon="left" label={words.previous} onClick={step(-1)} />
      <span>{words.nth(resultIndex.value + 1, total)}</span>
      <IconButton icon="right" label={words.next} onClick={step(1)} />
    </>
  );
}

function Actions() {
  const words = say.value;
  const isRepeatable = Boolean(shownVariant.value?.recipe);
  const isKnown = pictures.value.has(shownVariant.value?.hash ?? '');
  return (
    <>
      <IconButton
        icon="redo"
        label={words.rerun}
        disabled={!isRepeatable || isBusy.value}
        onClick={runAgain}
      />
      <IconButton
        icon="pencil"
        label={words.editPrompt}
        disabled={!isRepeatable}
        onClick={editPromptAgain}
      />
      <Menu
        label={words.more}
        items={[
          {
            label: words.placeOnNewLayer,
            icon: 'picture',
            disabled: !isRepeatable || !isKnown || isBusy.value,
            onChoose: placeShownOnNewLayer,
          },
          {
            label: words.placeOnSelection,
            icon: 'copy',
            disabled: !isRepeatable || !isKnown || isBusy.value,
            onChoose: placeShownOnSelection,
          },
          {
            label: words.discard,
            icon: 'trash',
            disabled: shownVariant.value === null || isBusy.value,
            onChoose: discardVariant,
          },
        ]}
      />
    </>
  );
}
