import type { Point } from '../../../src/core/geometry.ts';

/** Where the pointer is and what the hand holds with it. */
export type Pointer = {
  /** CSS pixels from the canvas's top left corner. */
  readonly onCanvas: Point;
  readonly onPage: Point;
  readonly shift: boolean;
  /** Cmd on a Mac, Ctrl elsewhere. */
  readonly command: boolean;
  /** 2 for the second press of a double click. */
  readonly clicks: number;
};

/** What a press on the canvas has begun; it lasts until the release. */
export type Gesture = {
  move(pointer: Pointer): void;
  end(): void;
  /** Leaves everything as it was before the press. */
  cancel(): void;
};
