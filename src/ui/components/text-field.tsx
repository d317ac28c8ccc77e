import type { TargetedEvent } from 'preact';
import './field.css';

type Props = {
  id: string;
  value: string;
  /** Shown as dots. */
  isSecret?: boolean;
  placeholder?: string;
  disabled?: boolean;
  maxLength?: number;
  onInput(text: string): void;
  /** The designer has left the field after a change. */
  onChange?(): void;
};

/** One line of text. */
export function TextField({ isSecret = false, onInput, ...field }: Props) {
  const control = {
    ...field,
    class: 'control',
    autocomplete: 'off',
    spellcheck: false,
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement>) => onInput(currentTarget.value),
  };
  return isSecret ? <input {...control} type="password" /> : <input {...control} type="text" />;
}
