import type { NodeRecord } from '../../figma/node-record.ts';

/** 'single' for a click, 'double' for a double click, 'deep' with Cmd or Ctrl held. */
export type PickMode = 'single' | 'double' | 'deep';

/**
 * Which of the layers under the pointer a click means, as in Figma: what lies directly in a frame
 * of the page; or, once something is selected, its neighbours; a double click goes one layer
 * deeper. Undefined when there is nothing under the pointer.
 *
 * @param path the layers under the pointer, from the page down
 * @param selected the layers that are selected now
 */
export function pickLayer(
  path: readonly NodeRecord[],
  selected: readonly NodeRecord[],
  mode: PickMode,
): NodeRecord | undefined {
  if (mode === 'deep') return path.at(-1);
  const level = usualLevel(path, selected);
  const isPicked = selected.some(({ id }) => id === path[level]?.id);
  return mode === 'double' && isPicked ? (path[level + 1] ?? path[level]) : path[level];
}

function usualLevel(path: readonly NodeRecord[], selected: readonly NodeRecord[]): number {
  const beside = path.findLastIndex((node) =>
    selected.some(({ id, parentId }) => id === node.id || parentId === node.parentId),
  );
  const first = path.findIndex(({ type }) => type !== 'SECTION');
  const isFrame = first >= 0 && path[first]?.type === 'FRAME';
  const outermost = isFrame && first + 1 < path.length ? first + 1 : Math.max(first, 0);
  return Math.max(beside, outermost);
}
