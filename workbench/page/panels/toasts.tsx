import { IconButton } from '../icons/icon-button.tsx';
import type { Notices } from '../plugin/notices.ts';

/** The notices that are shown now, at the foot of the canvas. */
export function Toasts({ notices }: { notices: Notices }) {
  return (
    <div class="toasts" role="status">
      {notices.shown.value.map((notice) => (
        <div class="toast" key={notice.key} data-error={notice.error}>
          <span>{notice.message}</span>
          {notice.button !== null && (
            <button type="button" onClick={() => notices.dismiss(notice, 'action_button_click')}>
              {notice.button}
            </button>
          )}
          <IconButton
            icon="close"
            label="Dismiss"
            onClick={() => notices.dismiss(notice, 'dismiss')}
          />
        </div>
      ))}
    </div>
  );
}
