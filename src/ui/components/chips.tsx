import { rove } from './rove.ts';
import './chips.css';

type Props = {
  label: string;
  chips: readonly string[];
  onChoose(chip: string): void;
};

/** Short texts to click: one tab stop, arrows move. */
export function Chips({ label, chips, onChoose }: Props) {
  return (
    <div
      class="chips"
      role="toolbar"
      aria-label={label}
      onKeyDown={(event) => rove(event, 'button')}
    >
      {chips.map((chip, index) => (
        <button
          key={chip}
          type="button"
          class="chip"
          title={chip}
          tabIndex={index === 0 ? 0 : -1}
          onClick={() => onChoose(chip)}
        >
          {chip}
        </button>
      ))}
    </div>
  );
}
