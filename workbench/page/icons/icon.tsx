import { iconPaths } from './icon-paths.ts';

export type IconName = keyof typeof iconPaths;

/** A 16 px line icon in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  );
}
