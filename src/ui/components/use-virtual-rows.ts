import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

type Options = {
  /** What holds the rows. It lies somewhere within what scrolls. */
  list: RefObject<HTMLElement | null>;
  count: number;
  keyOf(index: number): string;
  /** Pixels; what a row is taken for until it has been seen. */
  estimate(index: number): number;
  /** A row that stays, wherever it is: it has the focus. */
  kept: number;
};

type VirtualRows = {
  readonly rows: readonly VirtualItem[];
  /** Pixels of the whole list. */
  readonly height: number;
  /** Pixels from the beginning of what scrolls to the beginning of the list. */
  readonly margin: number;
  measure(row: HTMLElement | null): void;
};

/** Rows beyond those in sight, on either side. */
const overscan = 4;

/** Of a long list the rows that are in sight: thousands are as quick as a dozen. */
export function useVirtualRows({ list, count, keyOf, estimate, kept }: Options): VirtualRows {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const margin = useMargin(list);
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: estimate,
    overscan,
    scrollMargin: margin,
    getScrollElement: () => scrollerOf(list.current),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const seen = defaultRangeExtractor(range);
      if (kept < 0 || kept >= count || seen.includes(kept)) return seen;
      return [...seen, kept].sort((a, b) => a - b);
    },
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    // What is measured changes what is measured: in the same frame browsers report that as an error.
    useAnimationFrameWithResizeObserver: true,
    onChange: () => render(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    margin,
    measure: virtualizer.measureElement,
  };
}

/** What stands above the list may grow and shrink. */
function useMargin(list: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = scrollerOf(element);
    if (!element || !scroller) return;
    const measure = () => {
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setMargin(Math.round(top + scroller.scrollTop));
    };
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    for (const content of scroller.children) observer.observe(content);
    measure();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [list]);
  return margin;
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  for (let holder = element?.parentElement; holder; holder = holder.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(holder).overflowY)) return holder;
  }
  return null;
}
