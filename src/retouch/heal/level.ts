/** A pixel that may be copied from. */
export const known = 0;
/** A pixel to be filled. */
export const hole = 1;
/** Too transparent to copy from, and nobody asked to have it filled. */
export const empty = 2;

/** One size of the picture that is worked on, row by row from the top left. */
export type Level = {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, and how busy the finest level is around it. */
  readonly pixels: Uint8Array;
  /** One of `known`, `hole`, `empty` a pixel. */
  readonly kinds: Uint8Array;
};

export function createLevel(width: number, height: number): Level {
  return {
    width,
    height,
    pixels: new Uint8Array(width * height * 4),
    kinds: new Uint8Array(width * height),
  };
}
