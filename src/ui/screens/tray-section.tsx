import type { KeptPicture, TrayItem } from '../../core/kept-picture.ts';
import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { Thumbnail } from '../components/thumbnail.tsx';
import type { KeptPlace } from '../jobs/place-kept-picture.ts';
import { placeFromTray } from '../session/place-from-tray.ts';
import { isBusy } from '../session/place-outside-run.ts';
import { discard, tray } from '../session/tray.ts';
import { failureSentence, say } from '../strings/say.ts';

/** The pictures that are on no layer, each with the ways to put it on one. */
export function TraySection() {
  const words = say.value;
  if (tray.value.length === 0) return null;
  return (
    <section class="section" aria-label={words.kept} data-testid="tray">
      <h2 class="section-title">{words.kept}</h2>
      {tray.value.map((item) => (
        <TrayRow key={item.kept.recipe.madeAt + item.kept.ticket.layer.id} item={item} />
      ))}
    </section>
  );
}

function TrayRow({ item }: { item: TrayItem }) {
  const words = say.value;
  const { kept, failure } = item;
  const { name } = kept.ticket.layer;
  const place = (where: KeptPlace) => () => void placeFromTray(item, where);
  const onLayer = onLayerLabel(kept);
  return (
    <Banner
      kind="warning"
      title={`${name} · ${words.step[failure.step]}`}
      mark={<Thumbnail bytes={kept.bytes} icon="picture" label={words.keptOf(name)} />}
      actions={
        <>
          {onLayer && (
            <Button disabled={isBusy.value} onClick={place('layer')}>
              {onLayer}
            </Button>
          )}
          <Button disabled={isBusy.value} onClick={place('new-layer')}>
            {words.placeOnNewLayer}
          </Button>
          <Button kind="danger" onClick={() => discard(item)}>
            {words.discard}
          </Button>
        </>
      }
    >
      {failureSentence(failure)}
    </Banner>
  );
}

/** An edit that never became a patch cannot go on its layer: it would replace the whole picture. */
function onLayerLabel({ ready, recipe }: KeptPicture): string | null {
  const words = say.value;
  if (ready) return words.placeAgain;
  return recipe.job === 'fill' ? words.placeOnLayer : null;
}
