import type { NotificationOptions, PluginAPI } from '@figma/plugin-typings/plugin-api-standalone';
import type { UncaughtErrors } from './errors.ts';
import type { FigmaObjects } from './figma-objects.ts';
import type { Handlers } from './handlers.ts';

const known = new Set(['run', 'selectionchange', 'currentpagechange', 'close']);

/** The members of `figma` that take functions or end the run. */
export function addFigmaMembers(
  objects: FigmaObjects,
  handlers: Handlers,
  errors: UncaughtErrors,
): void {
  const requireKnown = (event: string): string => {
    if (known.has(event)) return event;
    throw new Error(`not in the workbench: figma.on('${event}')`);
  };
  type Handler = (...values: never[]) => unknown;
  const figma: Pick<PluginAPI, 'on' | 'once' | 'off' | 'notify' | 'closePlugin'> = {
    on: (event: string, handler: Handler) => handlers.on(requireKnown(event), handler),
    once: (event: string, handler: Handler) => handlers.once(requireKnown(event), handler),
    off: (event: string, handler: Handler) => handlers.off(requireKnown(event), handler),
    notify: createNotify(objects, handlers),
    closePlugin: (message) => {
      handlers.emit('close');
      errors.run(() => objects.call('sandbox', 'closePlugin', message));
    },
  };
  objects.extend('figma', { ...figma, mixed: objects.mixed });
}

/**
 * Notices' functions stay here; the host tells by the notice's number why it went. A notice goes
 * when its button is pressed, whatever the button's function answers.
 */
function createNotify(objects: FigmaObjects, handlers: Handlers): PluginAPI['notify'] {
  let last = 0;
  const shown = new Map<number, NotificationOptions>();
  handlers.on('notice', (number, reason) => {
    const options = shown.get(number);
    shown.delete(number);
    if (reason === 'action_button_click') options?.button?.action();
    options?.onDequeue?.(reason);
  });
  return (message, { timeout, error, button, onDequeue } = {}) => {
    last += 1;
    const number = last;
    shown.set(number, {
      ...(button === undefined ? {} : { button }),
      ...(onDequeue === undefined ? {} : { onDequeue }),
    });
    const options = { timeout, error, button: button?.text };
    objects.call('sandbox', 'notify', number, message, options);
    return {
      cancel: () => {
        objects.call('sandbox', 'cancelNotice', number);
      },
    };
  };
}
