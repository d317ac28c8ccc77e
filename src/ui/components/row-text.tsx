import { useTabStop } from './tab-stop.ts';
import './field.css';
import './row-text.css';

type Props = {
  /** Its name: a row has no room for a label beside it. */
  label: string;
  value: string;
  placeholder: string;
  maxLength: number;
  disabled?: boolean;
  onInput?(text: string): void;
  /** The designer has left it after a change. */
  onChange?(text: string): void;
  onFocus?(): void;
  onBlur?(): void;
};

/** A text of a few lines within a row, which grows while it is written. */
export function RowText({ label, onInput, onChange, ...area }: Props) {
  return (
    <textarea
      {...area}
      class="control row-text"
      // A text begins on the side that its own script begins on.
      dir="auto"
      rows={2}
      aria-label={label}
      tabIndex={useTabStop()}
      onInput={({ currentTarget }) => onInput?.(currentTarget.value)}
      onChange={({ currentTarget }) => onChange?.(currentTarget.value)}
    />
  );
}
