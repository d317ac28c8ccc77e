import type { ComponentChildren } from 'preact';

/** A component with its name above it, about as wide as the plugin's window lets it be. */
export function Specimen({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <article class="specimen">
      <h2>{title}</h2>
      <div class="specimen-stage">{children}</div>
    </article>
  );
}
