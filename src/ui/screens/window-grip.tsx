import { ResizeGrip } from '../components/resize-grip.tsx';
import { resizeWindow } from '../session/keep-window-state.ts';
import { say } from '../strings/say.ts';

export function WindowGrip() {
  return <ResizeGrip label={say.value.resize} onResize={resizeWindow} />;
}
