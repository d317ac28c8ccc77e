import type { Row } from '../../../core/wireframe/row.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { isBusy } from '../../session/place-outside-run.ts';
import { run } from '../../session/session.ts';
import { approve } from '../../session/wireframe/decide.ts';
import { undoRow } from '../../session/wireframe/row-actions.ts';
import { redo } from '../../session/wireframe/start-wireframe.ts';
import { say } from '../../strings/say.ts';
import { RowProgress } from './row-progress.tsx';

/** How to go on from what a row has got; while it is under way, how far it is. */
export function RowTools({ row }: { row: Row }) {
  const words = say.value.wireframe;
  const { state, isApproved, slot } = row;
  if (run.value.kind === 'running') return <RowProgress row={row} run={run.value} />;
  if (state !== 'draft' && state !== 'final') return null;
  return (
    <span class="slot-row-actions">
      {state === 'draft' && (
        <>
          <span data-part="approve">
            <Button
              isPressed={isApproved}
              label={`${words.approve} ${slot.name}`}
              onClick={() => approve([row], !isApproved)}
            >
              {isApproved && <Icon name="check" />}
              {words.approve}
            </Button>
          </span>
          <span data-part="redo">
            <IconButton
              icon="redo"
              label={words.redo}
              disabled={isBusy.value}
              onClick={() => void redo([row])}
            />
          </span>
        </>
      )}
      <span data-part="undo">
        <IconButton
          icon="undo"
          label={words.undoRow}
          disabled={isBusy.value}
          onClick={() => void undoRow(row)}
        />
      </span>
    </span>
  );
}
