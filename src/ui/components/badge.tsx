import './badge.css';

export type BadgeKind = 'quiet' | 'brand' | 'success' | 'warning' | 'danger';

/** The state of something in a word. */
export function Badge({ kind, children }: { kind: BadgeKind; children: string }) {
  return <span class={`badge badge-${kind}`}>{children}</span>;
}
