import { Specimens } from './specimens/specimens.tsx';

const themes = [
  { name: 'light', title: 'Light' },
  { name: 'dark', title: 'Dark' },
] as const;

/** Every component of the plugin's window, in both of Figma's themes side by side. */
export function ComponentsPage() {
  return (
    <main class="components-page">
      {themes.map(({ name, title }) => (
        // The class is the one that Figma gives to the window's root.
        <section key={name} class={`theme figma-${name}`} aria-label={title}>
          <h1>{title}</h1>
          <Specimens theme={name} />
        </section>
      ))}
    </main>
  );
}
