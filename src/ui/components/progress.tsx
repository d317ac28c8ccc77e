import './progress.css';

/** How far it is, from 0 to 1; null when nobody can tell. */
export function Progress({ label, part }: { label: string; part: number | null }) {
  const value = part === null ? {} : { 'aria-valuenow': Math.round(part * 100) };
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...value}
    >
      <div
        class={part === null ? 'progress-bar progress-unknown' : 'progress-bar'}
        style={{ transform: `scaleX(${part ?? 1})` }}
      />
    </div>
  );
}
