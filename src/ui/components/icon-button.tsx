import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './icon-button.css';

type Props = {
  icon: IconName;
  /** Its name, also shown as its tooltip. */
  label: string;
  isPressed?: boolean;
  disabled?: boolean;
  onClick(event: MouseEvent): void;
};

/** A button without words. */
export function IconButton({ icon, label, isPressed, ...button }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      data-tip={label}
      aria-pressed={isPressed}
      {...button}
    >
      <Icon name={icon} />
    </button>
  );
}
