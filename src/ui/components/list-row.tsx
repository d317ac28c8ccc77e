import type { ComponentChildren } from 'preact';
import './list-row.css';

type Props = {
  /** What stands at its beginning, 32 pixels square. */
  mark: ComponentChildren;
  name: string;
  /** A second, quieter line. */
  note?: ComponentChildren;
  /** At its end. */
  children?: ComponentChildren;
  /** What the name does when it is clicked, and how that is called. */
  open?: { readonly label: string; onOpen(): void };
};

/** One thing in a list. */
export function ListRow({ mark, name, note, children, open }: Props) {
  return (
    <li class="list-row">
      {mark}
      <div class="list-row-words">
        {open ? (
          <button
            type="button"
            class="list-row-name"
            aria-label={`${name}: ${open.label}`}
            title={name}
            dir="auto"
            onClick={open.onOpen}
          >
            {name}
          </button>
        ) : (
          <span class="list-row-name" title={name} dir="auto">
            {name}
          </span>
        )}
        {note && <span class="list-row-note">{note}</span>}
      </div>
      {children}
    </li>
  );
}
