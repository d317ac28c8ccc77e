import type { Port } from '../../protocol/port.ts';

/**
 * The wire to the sandbox. Figma relays both ways through frames of its own, so the sender of a
 * message proves nothing: the envelope tells ours from others'.
 */
export const pluginPort: Port = {
  post: (message) => parent.postMessage({ pluginMessage: message }, '*'),
  listen: (receive) =>
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('pluginMessage' in data)) return;
      receive(data.pluginMessage);
    }),
};
