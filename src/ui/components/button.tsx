import type { ComponentChildren } from 'preact';
import './button.css';

type Props = {
  children: ComponentChildren;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** As high as 32 pixels: for the one thing that a screen is for. */
  isLarge?: boolean;
  class?: string;
  disabled?: boolean;
  'data-testid'?: string;
  onClick(event: MouseEvent): void;
};

/** A button that says what it does. */
export function Button(props: Props) {
  const { kind = 'secondary', isLarge = false, class: more = '', ...button } = props;
  return (
    <button
      {...button}
      type="button"
      class={`button button-${kind} ${isLarge ? 'button-large' : ''} ${more}`}
      // A key that is held down would press it again and again.
      onKeyDown={(event) => {
        if (event.repeat && /^( |Enter)$/.test(event.key)) event.preventDefault();
      }}
    />
  );
}
