import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTabStop } from './tab-stop.ts';
import './toggles.css';

type Props = {
  label: string;
  /** Its name alone, where what stands beside it says the same. */
  isLabelHidden?: boolean;
  /** Null for some of several. */
  isChecked: boolean | null;
  disabled?: boolean;
  onCheck(isChecked: boolean): void;
};

/** Something that is in or out, and counts when the run starts. */
export function Checkbox({ label, isLabelHidden = false, isChecked, disabled, onCheck }: Props) {
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isChecked === null;
  }, [isChecked]);
  return (
    <label class="toggle toggle-first">
      <input
        ref={box}
        class="checkbox"
        type="checkbox"
        tabIndex={useTabStop()}
        checked={isChecked === true}
        disabled={disabled}
        onChange={({ currentTarget }) => onCheck(currentTarget.checked)}
      />
      <span class={isLabelHidden ? 'out-of-sight' : undefined}>{label}</span>
    </label>
  );
}
