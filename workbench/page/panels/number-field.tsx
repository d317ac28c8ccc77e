type Props = {
  /** One letter, as Figma's own panel has. */
  letter: string;
  label: string;
  value: number;
  isDisabled: boolean;
  onChange: (value: number) => void;
};

/** A number of the selected layer's; what is no number is put back. */
export function NumberField({ letter, label, value, isDisabled, onChange }: Props) {
  const shown = String(Number(value.toFixed(2)));
  const change = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const wanted = Number(currentTarget.value);
    const isNumber = currentTarget.value.trim() !== '' && Number.isFinite(wanted);
    currentTarget.value = shown;
    if (isNumber) onChange(wanted);
  };
  return (
    <label class="number-field">
      <span aria-hidden="true">{letter}</span>
      <input
        aria-label={label}
        inputMode="decimal"
        value={shown}
        disabled={isDisabled}
        onChange={change}
      />
    </label>
  );
}
