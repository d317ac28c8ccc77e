import { Icon, type IconName } from '../icons/icon.tsx';

type Props = {
  icon: IconName;
  label: string;
  /** A usual state is seen under the pointer only. */
  kind: 'arrow' | 'usual' | 'unusual';
  isDisabled: boolean;
  onFlip: () => void;
};

/** A small button in a layer's row: its arrow, its lock, its eye. */
export function RowSwitch({ icon, label, kind, isDisabled, onFlip }: Props) {
  const flip = (event: MouseEvent) => {
    // The row selects its layer on a click.
    event.stopPropagation();
    onFlip();
  };
  return (
    <button
      type="button"
      class={`row-switch ${kind}`}
      aria-label={label}
      tabIndex={-1}
      disabled={isDisabled}
      onClick={flip}
    >
      <Icon name={icon} />
    </button>
  );
}
