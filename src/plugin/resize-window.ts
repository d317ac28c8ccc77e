import type { Size } from '../core/geometry.ts';
import { clampWindow } from '../core/window-state.ts';

/** To a size in CSS pixels, as near as the window may have it. */
export async function resizeWindow(size: Size): Promise<Record<string, never>> {
  const { width, height } = clampWindow(size);
  figma.ui.resize(width, height);
  return {};
}
