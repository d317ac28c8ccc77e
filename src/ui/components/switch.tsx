import './toggles.css';

type Props = {
  label: string;
  isOn: boolean;
  disabled?: boolean;
  onSwitch(isOn: boolean): void;
};

/** Something that is on or off, and works at once. */
export function Switch({ label, isOn, disabled, onSwitch }: Props) {
  return (
    <label class="toggle">
      <span>{label}</span>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        disabled={disabled}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
    </label>
  );
}
