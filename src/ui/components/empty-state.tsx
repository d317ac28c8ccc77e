import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './empty-state.css';

type Props = { icon: IconName; title: string; children: ComponentChildren };

/** Nothing here yet: what will be, and how to get there. */
export function EmptyState({ icon, title, children }: Props) {
  return (
    <div class="empty-state">
      <Icon name={icon} />
      <p class="empty-state-title">{title}</p>
      <p>{children}</p>
    </div>
  );
}
