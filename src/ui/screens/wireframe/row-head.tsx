import { useRef } from 'preact/hooks';
import type { Row } from '../../../core/wireframe/row.ts';
import { useTabStop } from '../../components/tab-stop.ts';
import { Thumbnail } from '../../components/thumbnail.tsx';
import { useIsSeen } from '../../components/use-is-seen.ts';
import { endedRuns } from '../../session/session.ts';
import { useLayerLook } from '../../session/use-layer-look.ts';
import { showRow } from '../../session/wireframe/row-actions.ts';
import { through } from '../../session/wireframe/wireframe.ts';
import { say } from '../../strings/say.ts';
import { RowBadge } from './row-badge.tsx';

/** How the layer looks, what it is called and where it is: a click shows it in Figma. */
export function RowHead({ row }: { row: Row }) {
  const words = say.value;
  const { slot, picture } = row;
  const { id, name, width, height, screen } = slot;
  const head = useRef<HTMLButtonElement>(null);
  const isThrough = through.value.ids.has(id);
  const shows = isThrough ? `run ${endedRuns.value}` : (picture?.hash ?? '');
  const look = useLayerLook(id, shows, useIsSeen(head), isThrough);
  return (
    <div class="slot-row-head" data-part="head">
      <button
        ref={head}
        type="button"
        class="slot-row-open"
        tabIndex={useTabStop()}
        onClick={() => showRow(row)}
      >
        <Thumbnail bytes={look} icon="picture" label={null} />
        <span class="slot-row-words">
          <span class="slot-row-name" title={name} dir="auto">
            {name}
          </span>
          <span class="out-of-sight">: {words.inFigma}. </span>
          <span class="slot-row-note" title={screen.name}>
            {words.size(width, height)} · <bdi>{screen.name}</bdi>
          </span>
        </span>
      </button>
      <RowBadge row={row} />
    </div>
  );
}
