import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { actOnNotice } from './act-on-notice.ts';

/** Characters that Figma shows. */
const longestMessage = 100;
/** Milliseconds: a button takes longer to decide about than a message takes to read. */
const buttonTimeout = 8000;

/** A notice of Figma's own, with something to do about it. */
export async function notify({
  message,
  isError,
  button,
  thenClose,
}: Input<PluginCalls, 'notify'>): Promise<Record<string, never>> {
  const close = () => {
    if (thenClose) figma.closePlugin();
  };
  figma.notify(shorten(message), {
    error: isError,
    ...(button && {
      timeout: buttonTimeout,
      button: {
        text: button.label,
        action: () => {
          actOnNotice(button.action).then(close, close);
        },
      },
    }),
    // A pressed button has something left to do, and closes by itself after that.
    onDequeue: (reason) => {
      if (reason !== 'action_button_click') close();
    },
  });
  return {};
}

function shorten(message: string): string {
  const isShort = message.length <= longestMessage;
  return isShort ? message : `${message.slice(0, longestMessage - 1)}…`;
}
