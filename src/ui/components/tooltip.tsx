import { useEffect, useState } from 'preact/hooks';
import './tooltip.css';

type Tip = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly isAbove: boolean;
};

/**
 * Shows the `data-tip` of whatever is pointed at or reached by key. There is one for the whole
 * window, so that none is cut off by what scrolls. Names are told by labels, so it is silent.
 */
export function Tooltip() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const show = ({ target }: Event) => setTip(tipOf(target));
    const hide = () => setTip(null);
    const leave = (event: Event) =>
      event instanceof PointerEvent && event.relatedTarget === null && hide();
    const isByKey = (event: Event) =>
      event.target instanceof Element && event.target.matches(':focus-visible') && show(event);
    const listeners = [
      ['pointerover', show],
      ['focusin', isByKey],
      ['pointerout', leave],
      ['pointerdown', hide],
      ['focusout', hide],
      ['keydown', hide],
    ] as const;
    for (const [event, listener] of listeners) addEventListener(event, listener);
    return () => {
      for (const [event, listener] of listeners) removeEventListener(event, listener);
    };
  }, []);
  if (!tip) return null;
  const { text, x, y, isAbove } = tip;
  return (
    <div
      key={text + x}
      class={isAbove ? 'tooltip tooltip-above' : 'tooltip'}
      aria-hidden="true"
      style={{ '--x': `${x}px`, top: `${y}px` }}
    >
      <span>{text}</span>
    </div>
  );
}

function tipOf(target: EventTarget | null): Tip | null {
  const owner = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
  const text = owner?.dataset.tip;
  if (!owner || !text || owner.ariaExpanded === 'true') return null;
  const { left, width, top, bottom } = owner.getBoundingClientRect();
  const isAbove = bottom + 32 > innerHeight;
  return { text, x: left + width / 2, y: isAbove ? top - 4 : bottom + 4, isAbove };
}
