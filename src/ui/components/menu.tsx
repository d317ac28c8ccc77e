import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { placeMenu } from './place-menu.ts';
import { rove } from './rove.ts';
import { useTabStop } from './tab-stop.ts';
import './icon-button.css';
import './menu.css';

type Item = {
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  onChoose(): void;
};

type Props = { label: string; items: readonly Item[] };

/** What else can be done: an icon that opens a list. Arrows move, Escape and a click outside close. */
export function Menu({ label, items }: Props) {
  const [isOpen, setOpen] = useState(false);
  const tabStop = useTabStop();
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState({});
  useLayoutEffect(() => {
    if (!isOpen || !menu.current || !opener.current) return;
    setPlace(placeMenu(menu.current, opener.current));
    const first = menu.current.querySelector<HTMLElement>('button:not(:disabled)');
    first?.focus({ preventScroll: true });
    // It stands where its button was.
    const leave = ({ target }: Event) => target !== menu.current && setOpen(false);
    addEventListener('scroll', leave, true);
    return () => removeEventListener('scroll', leave, true);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const heedKey = (event: KeyboardEvent) => {
    rove(event, '[role=menuitem]:not(:disabled)');
    if (event.key !== 'Escape' && event.key !== 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only where the focus goes is heeded
    <div
      class="menu"
      // Some browsers take the focus away at a click on a button, before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        tabIndex={tabStop}
        class="icon-button"
        aria-label={label}
        data-tip={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div
          ref={menu}
          class="menu-list"
          style={place}
          role="menu"
          aria-label={label}
          onKeyDown={heedKey}
        >
          {items.map(({ label: name, icon, disabled, onChoose }) => (
            <button
              key={name}
              type="button"
              class="menu-item"
              role="menuitem"
              tabIndex={-1}
              disabled={disabled}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {icon && <Icon name={icon} />}
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
