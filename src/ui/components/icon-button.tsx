import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useTabStop } from './tab-stop.ts';
import './icon-button.css';

type Props = {
  icon: IconName;
  /** Its name, also shown as its tooltip. */
  label: string;
  isPressed?: boolean;
  /** For one that shows and hides something. */
  isExpanded?: boolean;
  disabled?: boolean;
  onClick(event: MouseEvent): void;
};

/** A button without words. */
export function IconButton({
  icon,
  label,
  isPressed,
  isExpanded,
  disabled = false,
  onClick,
}: Props) {
  return (
    <button
      type="button"
      tabIndex={useTabStop()}
      class="icon-button"
      aria-label={label}
      data-tip={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      // Still to be reached: a button that is disabled loses the focus.
      aria-disabled={disabled}
      onClick={(event) => {
        if (!disabled) onClick(event);
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
