import { useTabStop } from './tab-stop.ts';
import './field.css';

type Props = {
  /** Its name. */
  label: string;
  value: number;
  min: number;
  max: number;
  onChoose(value: number): void;
};

/** A whole number within limits. What is none counts only when it has become one. */
export function NumberField({ label, value, min, max, onChoose }: Props) {
  const choose = (chosen: number) => {
    if (Number.isInteger(chosen) && chosen >= min && chosen <= max) onChoose(chosen);
  };
  return (
    <input
      class="control number-field"
      type="number"
      aria-label={label}
      value={value}
      min={min}
      max={max}
      tabIndex={useTabStop()}
      onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
      onBlur={({ currentTarget }) => {
        currentTarget.value = String(value);
      }}
    />
  );
}
