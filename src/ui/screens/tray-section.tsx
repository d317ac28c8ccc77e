import { Thumbnail } from '../components/thumbnail.tsx';
import type { KeptPicture } from '../jobs/outcome.ts';
import type { KeptPlace } from '../jobs/place-kept-picture.ts';
import { isPlacing, placeFromTray } from '../session/place-from-tray.ts';
import { discard, type TrayItem, tray } from '../session/tray.ts';
import { en } from '../strings/en.ts';
import { failureSentence } from '../strings/failure-sentence.ts';

/** The pictures that are on no layer, each with the ways to put it on one. */
export function TraySection() {
  if (tray.value.length === 0) return null;
  return (
    <section class="section" aria-label={en.keptTitle} data-testid="tray">
      <ul class="results">
        {tray.value.map((item) => (
          <TrayRow key={item.kept.recipe.madeAt + item.kept.ticket.layer.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function TrayRow({ item }: { item: TrayItem }) {
  const { kept, failure } = item;
  const place = (where: KeptPlace) => placeFromTray(item, where);
  const onLayer = onLayerLabel(kept);
  return (
    <li class="result">
      <p class="failure">{failureSentence(failure)}</p>
      <Thumbnail bytes={kept.bytes} label={en.keptOf(kept.ticket.layer.name)} />
      <fieldset class="plain buttons" disabled={isPlacing.value}>
        {onLayer && (
          <button type="button" class="button" onClick={() => place('layer')}>
            {onLayer}
          </button>
        )}
        <button type="button" class="button" onClick={() => place('new-layer')}>
          {en.placeOnNewLayer}
        </button>
        <button type="button" class="button" onClick={() => discard(item)}>
          {en.discard}
        </button>
      </fieldset>
    </li>
  );
}

/** An edit that never became a patch cannot go on its layer: it would replace the whole picture. */
function onLayerLabel({ ready, recipe }: KeptPicture): string | null {
  if (ready) return en.placeAgain;
  return recipe.job === 'fill' ? en.placeOnLayer : null;
}
