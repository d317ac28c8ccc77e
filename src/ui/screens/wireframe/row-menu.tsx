import type { Row } from '../../../core/wireframe/row.ts';
import { Menu } from '../../components/menu.tsx';
import { isBusy } from '../../session/place-outside-run.ts';
import { rowsLike, skip } from '../../session/wireframe/decide.ts';
import { showRow, takeAsReference } from '../../session/wireframe/row-actions.ts';
import { finish } from '../../session/wireframe/start-wireframe.ts';
import { say } from '../../strings/say.ts';

/** What else can be done with a row. */
export function RowMenu({ row }: { row: Row }) {
  const words = say.value.wireframe;
  const { slot, picture, state, isSkipped } = row;
  const ofPicture = [
    {
      label: words.makeFinal,
      icon: 'check' as const,
      disabled: state !== 'draft' || isBusy.value,
      onChoose: () => void finish([row]),
    },
    {
      label: words.useAsReference,
      icon: 'reference' as const,
      onChoose: () => takeAsReference(row),
    },
  ];
  return (
    <Menu
      label={words.more(slot.name)}
      items={[
        ...(picture ? ofPicture : []),
        {
          label: isSkipped ? words.includeLike : words.skipLike,
          icon: isSkipped ? 'check' : 'close',
          disabled: isBusy.value,
          onChoose: () => skip(rowsLike(row), !isSkipped),
        },
        { label: words.inFigma, icon: 'zoom', onChoose: () => showRow(row) },
      ]}
    />
  );
}
