import { rove } from './rove.ts';
import './tabs.css';

type Props<Name extends string> = {
  label: string;
  tabs: readonly { readonly name: Name; readonly label: string }[];
  /** Null when none of them is open. */
  open: Name | null;
  /** Id of the panel that they open. */
  panel: string;
  onOpen(name: Name): void;
};

/** Segmented tabs: one tab stop, arrows move and open. */
export function Tabs<Name extends string>({ label, tabs, open, panel, onOpen }: Props<Name>) {
  const openByKey = (event: KeyboardEvent) => rove(event, '[role=tab]')?.click();
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={openByKey}>
      {tabs.map((tab, index) => {
        const isOpen = tab.name === open;
        return (
          <button
            key={tab.name}
            type="button"
            class="tab"
            role="tab"
            id={`tab-${tab.name}`}
            aria-selected={isOpen}
            aria-controls={open === null ? undefined : panel}
            // A bolder label is wider: the hidden copy keeps the tabs in place.
            data-label={tab.label}
            tabIndex={isOpen || (open === null && index === 0) ? 0 : -1}
            onClick={() => onOpen(tab.name)}
          >
            {tab.label}
          </button>
        );
      })}
    </div>
  );
}
