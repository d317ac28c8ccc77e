import type { UIAPI } from '@figma/plugin-typings/plugin-api-standalone';
import type { FigmaObjects } from './figma-objects.ts';
import type { Handlers } from './handlers.ts';

/** The window's message handlers: `figma.ui.onmessage` and those of `figma.ui.on`. */
export function addUiMembers(objects: FigmaObjects, handlers: Handlers): void {
  let onmessage: UIAPI['onmessage'];
  handlers.on('message', (message, props) => onmessage?.(message, props));
  const ui: Pick<UIAPI, 'onmessage' | 'on' | 'once' | 'off'> = {
    get onmessage() {
      return onmessage;
    },
    set onmessage(handler) {
      onmessage = handler;
    },
    on: (event, handler) => handlers.on(event, handler),
    once: (event, handler) => handlers.once(event, handler),
    off: (event, handler) => handlers.off(event, handler),
  };
  objects.extend('ui', ui);
}
