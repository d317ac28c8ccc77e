import './toggles.css';

type Props = {
  label: string;
  isChecked: boolean;
  disabled?: boolean;
  onCheck(isChecked: boolean): void;
};

/** Something that is in or out, and counts when the run starts. */
export function Checkbox({ label, isChecked, disabled, onCheck }: Props) {
  return (
    <label class="toggle toggle-first">
      <input
        class="checkbox"
        type="checkbox"
        checked={isChecked}
        disabled={disabled}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
