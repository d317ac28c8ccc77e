import { rove } from './rove.ts';
import './swatches.css';

type Color = {
  /** As `#rrggbb`. */
  readonly hex: string;
  /** Where the hex stands for itself, the hex. */
  readonly name: string;
};

type Props = {
  label: string;
  colors: readonly Color[];
  /** The hexes of those that are taken. */
  chosen: readonly string[];
  onToggle(hex: string): void;
};

/** Colours to take and to leave: one tab stop, arrows move. */
export function Swatches({ label, colors, chosen, onToggle }: Props) {
  return (
    <div
      class="swatches"
      role="toolbar"
      aria-label={label}
      onKeyDown={(event) => rove(event, 'button')}
    >
      {colors.map(({ hex, name }, index) => {
        const words = name === hex ? hex : `${name} ${hex}`;
        return (
          <button
            key={hex}
            type="button"
            class="swatch"
            aria-label={words}
            data-tip={words}
            aria-pressed={chosen.includes(hex)}
            tabIndex={index === 0 ? 0 : -1}
            style={{ '--swatch': hex }}
            onClick={() => onToggle(hex)}
          >
            <span class="swatch-color" />
          </button>
        );
      })}
    </div>
  );
}
