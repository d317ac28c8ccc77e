import { ResizeGrip } from '../components/resize-grip.tsx';
import { resizeWindow } from '../session/keep-window-state.ts';
import { windowState } from '../session/session.ts';
import { say } from '../strings/say.ts';

export function WindowGrip() {
  return (
    <ResizeGrip label={say.value.resize} size={windowState.value.size} onResize={resizeWindow} />
  );
}
