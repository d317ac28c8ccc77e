import type { GuardReport } from './window-message.ts';

/**
 * Runs inside the plugin's window before its own scripts: keeps Figma's colours up to date,
 * reports what nobody caught, and hands on the keys that Figma takes for itself. It is sent as
 * text, so it uses nothing from outside.
 */
export function guardWindow(): void {
  const report = (workbench: GuardReport) => parent.postMessage({ workbench }, '*');
  addEventListener('error', ({ message }) => report({ kind: 'error', text: message }));
  addEventListener('unhandledrejection', ({ reason }) =>
    report({ kind: 'error', text: `Unhandled rejection: ${String(reason)}` }),
  );
  const handOn = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    if (event.key === 'Escape') report({ kind: 'leave' });
    const isRerun = event.altKey && (event.metaKey || event.ctrlKey) && event.code === 'KeyP';
    if (isRerun) report({ kind: 'rerun' });
  };
  // This listener is the first: what the plugin's own do with the key is known after them.
  addEventListener('keydown', (event) => setTimeout(() => handOn(event)));
  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (data?.workbenchPing) report({ kind: 'pong' });
    if (!data?.figmaTheme) return;
    document.documentElement.classList.remove('figma-light', 'figma-dark');
    document.documentElement.classList.add(`figma-${data.figmaTheme.name}`);
    const style = document.getElementById('figma-style');
    if (style) style.textContent = data.figmaTheme.style;
  });
}
