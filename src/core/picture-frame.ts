import type { Matrix, Size } from './geometry.ts';

/**
 * Node units of a layer to pixels of the picture that shows the whole of it: one scale for both
 * axes, centred. Where the ratios differ a band stays empty at two edges.
 */
export function frameWhole(node: Size, picture: Size): Matrix {
  const scale = Math.min(picture.width / node.width, picture.height / node.height);
  return [
    [scale, 0, (picture.width - node.width * scale) / 2],
    [0, scale, (picture.height - node.height * scale) / 2],
  ];
}
