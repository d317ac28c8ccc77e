import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import './banner.css';

type Props = {
  kind: 'info' | 'warning' | 'danger';
  /** A few words before the sentence: which layer, which step. */
  title?: string;
  /** In place of the icon. */
  mark?: ComponentChildren;
  children: ComponentChildren;
  /** What can be done about it: buttons. */
  actions?: ComponentChildren;
  dismiss?: { readonly label: string; onDismiss(): void };
};

/** Something to know, and what to do about it. */
export function Banner({ kind, title, mark, children, actions, dismiss }: Props) {
  return (
    <div class={`banner banner-${kind}`}>
      {mark ?? <Icon name={kind === 'info' ? 'info' : 'warning'} />}
      <div class="banner-body">
        {title && <p class="banner-title">{title}</p>}
        <p>{children}</p>
        {actions && <div class="banner-actions">{actions}</div>}
      </div>
      {dismiss && <IconButton icon="close" label={dismiss.label} onClick={dismiss.onDismiss} />}
    </div>
  );
}
