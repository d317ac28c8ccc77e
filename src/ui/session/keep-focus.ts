let last: Element | null = null;

/**
 * Gives the focus to the panel when what had it goes away or can no longer be used: else it falls
 * to the page's beginning, and who works by keys has to find the way back.
 */
export function keepFocus(root: HTMLElement): void {
  addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  const mend = () => {
    if (!last || (last.isConnected && !last.matches(':disabled'))) return;
    last = null;
    // While the designer works on the canvas, the focus stays there.
    if (!document.hasFocus() || document.activeElement?.matches(':enabled')) return;
    document.getElementById('panel')?.focus({ preventScroll: true });
  };
  const changes = { childList: true, subtree: true, attributeFilter: ['disabled'] };
  new MutationObserver(mend).observe(root, changes);
}
