import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './icon-button.css';

type Props = {
  icon: IconName;
  label: string;
  isHeld: boolean;
  onHold(isHeld: boolean): void;
};

/** A button that works only as long as it is held, by pointer or by key. */
export function HoldButton({ icon, label, isHeld, onHold }: Props) {
  const release = () => onHold(false);
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      data-tip={label}
      aria-pressed={isHeld}
      onPointerDown={() => onHold(true)}
      onPointerUp={release}
      onPointerLeave={release}
      onKeyDown={({ key }) => {
        if (key === ' ' || key === 'Enter') onHold(true);
      }}
      onKeyUp={release}
      onBlur={release}
    >
      <Icon name={icon} />
    </button>
  );
}
