import { useCallback } from 'preact/hooks';
import { VirtualList } from '../../components/virtual-list.tsx';
import { shownPictures } from '../../session/audit-filter.ts';
import { say } from '../../strings/say.ts';
import { AuditRow } from './audit-row.tsx';

/** Pixels, about. */
const rowHeight = 132;
const estimate = () => rowHeight;

/** The pictures, as many as there are. */
export function AuditList() {
  const pictures = shownPictures.value;
  const keyOf = useCallback((index: number) => pictures[index]?.layer.id ?? '', [pictures]);
  if (pictures.length === 0) return null;
  const { list } = say.value.audit;
  return (
    <VirtualList label={list} count={pictures.length} keyOf={keyOf} estimate={estimate}>
      {(index) => {
        const picture = pictures[index];
        return picture && <AuditRow picture={picture} />;
      }}
    </VirtualList>
  );
}
