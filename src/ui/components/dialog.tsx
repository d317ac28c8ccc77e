import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import './dialog.css';

type Props = {
  title: string;
  children: ComponentChildren;
  /** What is done when the designer agrees. */
  confirm: { readonly label: string; readonly isDanger?: boolean; onConfirm(): void };
  cancel: { readonly label: string; onCancel(): void };
};

/** A question that must be answered first. Escape cancels; the focus returns to where it was. */
export function Dialog({ title, children, confirm, cancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing it, not taking it away, gives the focus back.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        cancel.onCancel();
      }}
      // Escape ends here: it must not reach what Escape means outside.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="dialog-title">{title}</h2>
      <p>{children}</p>
      <div class="dialog-buttons">
        <Button onClick={cancel.onCancel}>{cancel.label}</Button>
        <Button kind={confirm.isDanger ? 'danger' : 'primary'} onClick={confirm.onConfirm}>
          {confirm.label}
        </Button>
      </div>
    </dialog>
  );
}
