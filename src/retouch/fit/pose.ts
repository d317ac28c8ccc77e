import type { Matrix } from '../../core/geometry.ts';

/**
 * Where a point p of the original lies in the answer: `middle + zoom · (p − middle) + (x, y)`, in
 * canvas space (the first pixel's centre is at 0.5, 0.5), the middle being that of the window.
 */
export type Pose = { readonly zoom: number; readonly x: number; readonly y: number };

export const still: Pose = { zoom: 1, x: 0, y: 0 };

/** How far, in pixels, the pose moves the corner of the window that it moves furthest. */
export function cornerShift({ zoom, x, y }: Pose, width: number, height: number): number {
  const right = (Math.abs(zoom - 1) * width) / 2 + Math.abs(x);
  const down = (Math.abs(zoom - 1) * height) / 2 + Math.abs(y);
  return Math.hypot(right, down);
}

/** The matrix from pixels of the answer to those of the original: the pose's inverse. */
export function matrixOfPose({ zoom, x, y }: Pose, width: number, height: number): Matrix {
  const scale = 1 / zoom;
  return [
    [scale, 0, (width / 2) * (1 - scale) - x * scale],
    [0, scale, (height / 2) * (1 - scale) - y * scale],
  ];
}
