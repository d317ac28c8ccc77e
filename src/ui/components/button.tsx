import type { ComponentChildren } from 'preact';
import { useTabStop } from './tab-stop.ts';
import './button.css';

type Props = {
  children: ComponentChildren;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** As high as 32 pixels: for the one thing that a screen is for. */
  isLarge?: boolean;
  class?: string;
  /** For one that stays on or off. */
  isPressed?: boolean | undefined;
  /** Its name where its words alone do not tell which one it is: it begins with them. */
  label?: string | undefined;
  disabled?: boolean;
  'data-testid'?: string;
  onClick(event: MouseEvent): void;
};

/** A button that says what it does. */
export function Button(props: Props) {
  const {
    kind = 'secondary',
    isLarge = false,
    class: more = '',
    isPressed,
    label,
    ...button
  } = props;
  return (
    <button
      {...button}
      type="button"
      aria-pressed={isPressed}
      aria-label={label}
      tabIndex={useTabStop()}
      class={`button button-${kind} ${isLarge ? 'button-large' : ''} ${more}`}
      // A key that is held down would press it again and again.
      onKeyDown={(event) => {
        if (event.repeat && /^( |Enter)$/.test(event.key)) event.preventDefault();
      }}
    />
  );
}
