/**
 * Closed shapes of cubic Béziers, one array each: `[x, y, (c1x, c1y, c2x, c2y, x, y)…]`. A line
 * is a curve whose control points lie on its ends. A shape that runs the other way round inside
 * another one is a hole in it.
 */
export type Path = readonly (readonly number[])[];

/** The same shapes run the other way round: what is filled becomes a hole. */
export function reversed(path: Path): Path {
  return path.map((shape) => {
    const backwards: number[] = [];
    for (let index = shape.length - 2; index >= 0; index -= 2) {
      backwards.push(shape[index] ?? 0, shape[index + 1] ?? 0);
    }
    return backwards;
  });
}
