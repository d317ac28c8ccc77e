import { Dialog } from '../components/dialog.tsx';
import { closeNow, isAskingToClose } from '../session/close.ts';
import { tray } from '../session/tray.ts';
import { say } from '../strings/say.ts';

/** Asks before pictures are lost that may have been paid for. */
export function CloseQuestion() {
  if (!isAskingToClose.value) return null;
  const words = say.value;
  const count = tray.value.length;
  return (
    <Dialog
      title={words.closeTitle(count)}
      confirm={{ label: words.closeAnyway, isDanger: true, onConfirm: closeNow }}
      cancel={{
        label: words.keepOpen,
        onCancel: () => {
          isAskingToClose.value = false;
        },
      }}
    >
      {words.closeText(count)}
    </Dialog>
  );
}
