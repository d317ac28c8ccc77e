import { Icon } from './icon.tsx';
import './field.css';
import './search-field.css';

type Props = {
  /** Its name, also shown while it is empty. */
  label: string;
  value: string;
  onInput(text: string): void;
};

/** Words to find something by. */
export function SearchField({ label, value, onInput }: Props) {
  return (
    <span class="search-field">
      <input
        class="control"
        type="search"
        dir="auto"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <Icon name="search" />
    </span>
  );
}
