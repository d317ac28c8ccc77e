import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { roveRows } from './rove-rows.ts';
import { TabStop } from './tab-stop.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import './virtual-list.css';

type Props = {
  label: string;
  count: number;
  /** Unique, and the same for the same row wherever it stands. */
  keyOf(index: number): string;
  /** Pixels; what a row is taken for until it has been seen. */
  estimate(index: number): number;
  children(index: number): ComponentChildren;
};

/** A row to go to, and the part of it that gets the focus. */
type Wish = { readonly index: number; readonly part: string | null };

/**
 * A list as long as it may be. Tab goes through the controls of one row and then on; the arrows go
 * from row to row. What is a part of each row is marked with `data-part`.
 */
export function VirtualList({ label, count, keyOf, estimate, children }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [wish, setWish] = useState<Wish | null>(null);
  /** The part that the row with the focus has not got, and the next one may have. */
  const missed = useRef<string | null>(null);
  const { rows, height, margin, measure } = useVirtualRows({
    list,
    count,
    keyOf,
    estimate,
    kept: Math.min(active, count - 1),
  });
  useLayoutEffect(() => {
    if (!wish) return;
    const row = list.current?.querySelector(`[data-index="${wish.index}"]`);
    const part = row?.querySelector(`[data-part="${wish.part}"]`) ?? null;
    (part ?? row)?.querySelector<HTMLElement>('input, button, textarea, select')?.focus();
    missed.current = part ? null : wish.part;
  }, [wish]);
  const go = (index: number, part: string | null) => {
    setActive(index);
    setWish({ index, part: missed.current ?? part });
  };
  return (
    <ul
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ height: `${height}px` }}
      onKeyDown={(event) => roveRows(event, count, go)}
      onFocusIn={({ target }) => {
        const index = indexOf(target);
        missed.current = null;
        if (index !== null) setActive(index);
      }}
    >
      {rows.map(({ key, index, start }) => (
        <li
          key={key}
          ref={measure}
          class="virtual-row"
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={count}
          style={{ top: `${start - margin}px` }}
        >
          <TabStop.Provider value={index === Math.min(active, count - 1)}>
            {children(index)}
          </TabStop.Provider>
        </li>
      ))}
    </ul>
  );
}

function indexOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}
