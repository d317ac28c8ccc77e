import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './disclosure.css';

type Props = {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What it comes to, as long as it is closed. */
  summary: string;
  children: ComponentChildren;
};

/** Something that is out of the way until it is opened. */
export function Disclosure({ id, title, summary, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="chevron" />
        <span class="disclosure-words">
          <span class="disclosure-title">{title}</span>
          {!isOpen && (
            <span class="disclosure-summary" dir="auto">
              {summary}
            </span>
          )}
        </span>
      </button>
      {isOpen && (
        <div id={id} class="disclosure-body">
          {children}
        </div>
      )}
    </div>
  );
}
