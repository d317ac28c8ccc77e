import { useState } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Menu } from '../../components/menu.tsx';
import { isRunning } from '../../session/session.ts';
import { approve, skip } from '../../session/wireframe/decide.ts';
import { shownRows } from '../../session/wireframe/shown-rows.ts';
import { say } from '../../strings/say.ts';
import { SameText } from './same-text.tsx';

/** What is done to all rows that are shown. */
export function BulkBar() {
  const words = say.value.wireframe;
  const [isWriting, setWriting] = useState(false);
  const shown = shownRows.value;
  const included = shown.filter(({ isSkipped }) => !isSkipped).length;
  const open = shown.filter(({ state, isApproved }) => state === 'draft' && !isApproved);
  if (shown.length === 0) return null;
  return (
    <>
      <div class="bulk-bar">
        <Checkbox
          label={words.includeAll}
          isLabelHidden
          isChecked={included === shown.length ? true : included === 0 ? false : null}
          disabled={isRunning.value}
          onCheck={(isIncluded) => skip(shown, !isIncluded)}
        />
        <span class="bulk-count">{words.shown(shown.length)}</span>
        {open.length > 0 && <Button onClick={() => approve(open, true)}>{words.approveAll}</Button>}
        <Menu
          label={words.forAll}
          items={[
            { label: words.sameText, icon: 'pencil', onChoose: () => setWriting(true) },
            {
              label: words.approveAll,
              icon: 'check',
              disabled: open.length === 0,
              onChoose: () => approve(open, true),
            },
          ]}
        />
      </div>
      {isWriting && <SameText rows={shown} onDone={() => setWriting(false)} />}
    </>
  );
}
