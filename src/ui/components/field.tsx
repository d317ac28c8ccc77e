import type { ComponentChildren } from 'preact';
import './field.css';

type Props = {
  label: string;
  /** The control's id. */
  for: string;
  /** What the control is for, below it. */
  hint?: string;
  /** Label and control side by side. */
  isRow?: boolean;
  children: ComponentChildren;
};

/** A control with its label. */
export function Field({ label, for: control, hint, isRow = false, children }: Props) {
  return (
    <div class={isRow ? 'field field-row' : 'field'}>
      <label class="field-label" for={control}>
        {label}
      </label>
      {children}
      {hint && <p class="field-hint">{hint}</p>}
    </div>
  );
}
