import { longestPrompt } from '../../../core/recipe.ts';
import { slotRoles } from '../../../core/slots/slot.ts';
import type { Row } from '../../../core/wireframe/row.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { RowText } from '../../components/row-text.tsx';
import { Select } from '../../components/select.tsx';
import { isRunning } from '../../session/session.ts';
import { chooseRole, skip, writeRow } from '../../session/wireframe/decide.ts';
import { writtenRow } from '../../session/wireframe/shown-rows.ts';
import { say } from '../../strings/say.ts';
import { RowFailure } from './row-failure.tsx';
import { RowHead } from './row-head.tsx';
import { RowMenu } from './row-menu.tsx';
import { RowTools } from './row-tools.tsx';
import './placeholder-row.css';

type Props = { row: Row; isInGroup: boolean };

/** A placeholder: whether it takes part, what it is to show, and what came of it. */
export function PlaceholderRow({ row, isInGroup }: Props) {
  const words = say.value.wireframe;
  const { slot, prompt, role, isSkipped } = row;
  const { name } = slot;
  return (
    <div class="slot-row" data-in-group={isInGroup} data-skipped={isSkipped} data-state={row.state}>
      <div class="slot-row-check" data-part="include">
        <Checkbox
          label={words.include(name)}
          isLabelHidden
          isChecked={!isSkipped}
          disabled={isRunning.value}
          onCheck={(isIncluded) => skip([row], !isIncluded)}
        />
      </div>
      <RowHead row={row} />
      <div data-part="menu">
        <RowMenu row={row} />
      </div>
      {!isSkipped && (
        <div class="slot-row-body">
          <div data-part="text">
            <RowText
              label={words.textOf(name)}
              value={prompt}
              placeholder={words.textPlaceholder}
              maxLength={longestPrompt}
              onInput={(text) => writeRow(row, text)}
              onFocus={() => {
                writtenRow.value = slot.id;
              }}
              onBlur={() => {
                if (writtenRow.value === slot.id) writtenRow.value = null;
              }}
            />
          </div>
          <div class="slot-row-tools">
            <span class="slot-row-role" data-part="role">
              <Select
                value={role}
                options={slotRoles}
                labels={words.roles}
                label={words.roleOf(name)}
                onChoose={(chosen) => chooseRole(row, chosen)}
              />
            </span>
            <RowTools row={row} />
          </div>
          <RowFailure row={row} />
        </div>
      )}
    </div>
  );
}
