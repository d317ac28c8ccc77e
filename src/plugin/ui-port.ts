import type { Port } from '../protocol/port.ts';

/** The wire to the window. */
export const uiPort: Port = {
  post: (message) => figma.ui.postMessage(message),
  listen: (receive) => figma.ui.on('message', receive),
};
