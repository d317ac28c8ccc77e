import { Icon, type IconName } from './icon.tsx';

type Props = {
  icon: IconName;
  label: string;
  /** The key that does the same, as it is written on a keyboard. */
  keys?: string;
  isPressed?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
};

/** A square button that shows an icon only; its name is its tooltip. */
export function IconButton({ icon, label, keys, isPressed, isDisabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label} (${keys})`}
      disabled={isDisabled}
      onClick={onClick}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
    >
      <Icon name={icon} />
    </button>
  );
}
