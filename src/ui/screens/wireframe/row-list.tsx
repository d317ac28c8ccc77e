import { useCallback } from 'preact/hooks';
import { Button } from '../../components/button.tsx';
import { VirtualList } from '../../components/virtual-list.tsx';
import type { ListItem } from '../../session/wireframe/list-rows.ts';
import { listItems, rowFilter, rowWords } from '../../session/wireframe/shown-rows.ts';
import { say } from '../../strings/say.ts';
import { GroupHead } from './group-head.tsx';
import { PlaceholderRow } from './placeholder-row.tsx';

/** Pixels, about. */
const rowHeight = 120;
const headHeight = 72;

/** The placeholders, as many as there are: only those in sight are drawn. */
export function RowList() {
  const words = say.value.wireframe;
  const items = listItems.value;
  const keyOf = useCallback((index: number) => keyOfItem(items[index]), [items]);
  const estimate = useCallback(
    (index: number) => (items[index]?.kind === 'group' ? headHeight : rowHeight),
    [items],
  );
  if (items.length === 0) return <NoneShown />;
  return (
    <VirtualList label={words.list} count={items.length} keyOf={keyOf} estimate={estimate}>
      {(index) => {
        const item = items[index];
        if (!item) return null;
        return item.kind === 'group' ? (
          <GroupHead {...item} />
        ) : (
          <PlaceholderRow row={item.row} isInGroup={item.isInGroup} />
        );
      }}
    </VirtualList>
  );
}

function NoneShown() {
  const words = say.value.wireframe;
  const showAll = () => {
    rowFilter.value = 'all';
    rowWords.value = '';
  };
  return (
    <section class="section">
      <p class="quiet">{words.noneShown}</p>
      <div class="buttons">
        <Button onClick={showAll}>{words.showAllRows}</Button>
      </div>
    </section>
  );
}

function keyOfItem(item: ListItem | undefined): string {
  if (item?.kind === 'row') return item.row.slot.id;
  // A group may stand in several places of a sorted list.
  return item ? `group ${item.rows[0]?.slot.id}` : '';
}
