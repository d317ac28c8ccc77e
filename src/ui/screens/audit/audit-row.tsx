import { useRef } from 'preact/hooks';
import type { OwnPicture } from '../../../core/own-picture.ts';
import { Badge } from '../../components/badge.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { RowText } from '../../components/row-text.tsx';
import { useTabStop } from '../../components/tab-stop.ts';
import { Thumbnail } from '../../components/thumbnail.tsx';
import { useIsSeen } from '../../components/use-is-seen.ts';
import { choosePicture, chosenLayers, writeAlt } from '../../session/audit.ts';
import { stageOf } from '../../session/audit-filter.ts';
import { showLayer } from '../../session/show-layer.ts';
import { useLayerLook } from '../../session/use-layer-look.ts';
import { say } from '../../strings/say.ts';
import { factsOf } from './facts-of.ts';

/** Characters: a screen reader speaks it in one go. */
const longestAlt = 500;

/** A picture of ours: where it is, what it was asked for with, and what it shows in words. */
export function AuditRow({ picture }: { picture: OwnPicture }) {
  const words = say.value.audit;
  const { layer, recipe, alt, isAnnotated } = picture;
  const stage = stageOf(picture);
  return (
    <div class="slot-row">
      <div class="slot-row-check" data-part="choose">
        <Checkbox
          label={words.choose(layer.name)}
          isLabelHidden
          isChecked={chosenLayers.value.has(layer.id)}
          onCheck={(isChosen) => choosePicture(picture, isChosen)}
        />
      </div>
      <div class="slot-row-head" data-part="head">
        <Head picture={picture} />
        {stage && <Badge kind={stage === 'draft' ? 'brand' : 'success'}>{words[stage]}</Badge>}
        {isAnnotated && <Badge kind="quiet">{words.annotated}</Badge>}
      </div>
      <div class="slot-row-body">
        <p class="audit-words" dir="auto" title={recipe?.prompt}>
          {recipe ? recipe.prompt : words.unknown}
        </p>
        {recipe && <p class="quiet">{factsOf(recipe)}</p>}
        <div data-part="alt">
          <RowText
            label={words.altOf(layer.name)}
            value={alt}
            placeholder={`${words.alt}: ${words.altPlaceholder}`}
            maxLength={longestAlt}
            onChange={(text) => void writeAlt(picture, text.trim())}
          />
        </div>
      </div>
    </div>
  );
}

function Head({ picture }: { picture: OwnPicture }) {
  const { layer, page, hash } = picture;
  const head = useRef<HTMLButtonElement>(null);
  const look = useLayerLook(layer.id, hash ?? '', useIsSeen(head));
  return (
    <button
      ref={head}
      type="button"
      class="slot-row-open"
      tabIndex={useTabStop()}
      onClick={() => void showLayer(layer.id)}
    >
      <Thumbnail bytes={look} icon="picture" label={null} />
      <span class="slot-row-words">
        <span class="slot-row-name" title={layer.name} dir="auto">
          {layer.name}
        </span>
        <span class="out-of-sight">: {say.value.inFigma}. </span>
        <span class="slot-row-note" dir="auto">
          {page.name}
        </span>
      </span>
    </button>
  );
}
