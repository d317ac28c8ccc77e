/** The upper half of a symmetric matrix, row by row: xx, xy, xz, yy, yz, zz. */
type Symmetric = readonly [number, number, number, number, number, number];

/** Solves three equations into `solution` by Cramer's rule; false when they do not determine it. */
export function solveThree(
  [xx, xy, xz, yy, yz, zz]: Symmetric,
  [x, y, z]: readonly [number, number, number],
  solution: Float64Array,
): boolean {
  const minorX = yy * zz - yz * yz;
  const minorY = xy * zz - yz * xz;
  const minorZ = xy * yz - yy * xz;
  const determinant = xx * minorX - xy * minorY + xz * minorZ;
  if (!(Math.abs(determinant) > 1e-12)) return false;
  solution[0] = (x * minorX - y * minorY + z * minorZ) / determinant;
  solution[1] = (-x * minorY + y * (xx * zz - xz * xz) - z * (xx * yz - xy * xz)) / determinant;
  solution[2] = (x * minorZ - y * (xx * yz - xy * xz) + z * (xx * yy - xy * xy)) / determinant;
  return true;
}
