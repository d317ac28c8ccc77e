import { useTabStop } from './tab-stop.ts';
import './field.css';

type Props = {
  id?: string;
  /** Its name. */
  label: string;
  /** Null is an empty field, where that means something. */
  value: number | null;
  min: number;
  max: number;
  /** What an empty field means. */
  placeholder?: string;
  onChoose(value: number): void;
  /** The designer has emptied it. */
  onEmpty?(): void;
};

/** A whole number within limits. What is none counts only when it has become one. */
export function NumberField(props: Props) {
  const { label, value, min, max, onChoose, onEmpty, ...field } = props;
  const choose = ({ valueAsNumber: chosen, validity }: HTMLInputElement) => {
    if (Number.isInteger(chosen) && chosen >= min && chosen <= max) onChoose(chosen);
    else if (Number.isNaN(chosen) && !validity.badInput) onEmpty?.();
  };
  const written = value === null ? '' : String(value);
  return (
    <input
      {...field}
      class="control number-field"
      type="number"
      aria-label={label}
      value={written}
      min={min}
      max={max}
      tabIndex={useTabStop()}
      onInput={({ currentTarget }) => choose(currentTarget)}
      onBlur={({ currentTarget }) => {
        currentTarget.value = written;
      }}
    />
  );
}
