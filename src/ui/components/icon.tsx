import { type IconName, iconPaths } from './icon-paths.ts';
import './icon.css';

/** A line drawing in the colour of the text around it. It says nothing to screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
