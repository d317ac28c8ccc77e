import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { Icon } from '../components/icon.tsx';
import { ListRow } from '../components/list-row.tsx';
import { editChoices } from '../session/edit-choices.ts';
import { makeJob, selectedLayers, selection } from '../session/session.ts';
import { say } from '../strings/say.ts';
import { ExpandRoom } from './edit/expand-room.tsx';
import { LayerRow } from './layer-row.tsx';
import './selection-card.css';

/** Rows before the rest is folded: the prompt must stay in sight. */
const fewRows = 4;

/** What will be done to which layer, and why some take no part. */
export function SelectionCard() {
  const [showsAll, setShowsAll] = useState(false);
  const words = say.value;
  const { targets, masks, references, refused } = selection.value;
  const used = [...targets, ...masks, ...references];
  const { omitted } = selectedLayers.value;
  const isEdit = makeJob.value === 'edit';
  const isExpand = isEdit && editChoices.value.verb === 'expand';
  const nothing = isExpand ? words.edit.nothingToExpand : words.nothing[makeJob.value];
  const rows = [
    ...used.map((layer) => <LayerRow key={layer.id} layer={layer} />),
    ...refused.map(({ id, name, reason }) => (
      <ListRow
        key={id}
        name={name}
        note={words.refusal[reason]}
        mark={
          <span class="refused-mark">
            <Icon name="warning" />
          </span>
        }
      />
    )),
  ];
  const isFolded = rows.length > fewRows + 1;
  return (
    <section class="section" aria-label={words.selection}>
      {rows.length === 0 ? (
        <EmptyState icon={isEdit && !isExpand ? 'mask' : 'picture'} title={nothing.title}>
          {nothing.text}
        </EmptyState>
      ) : (
        <ul class="list">{isFolded && !showsAll ? rows.slice(0, fewRows) : rows}</ul>
      )}
      {isFolded && (
        <Button kind="quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? words.showLess : words.showAll(rows.length)}
        </Button>
      )}
      {isEdit && !isExpand && used.length > 0 && masks.length === 0 && (
        <p class="quiet">{words.maskMissing}</p>
      )}
      {isExpand && <ExpandRoom />}
      {omitted > 0 && <p class="quiet">{words.omitted(omitted)}</p>}
    </section>
  );
}
