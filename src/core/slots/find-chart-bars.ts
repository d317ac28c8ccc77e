import type { Layer } from './layer.ts';

/** Three bars of different lengths make a chart. */
const fewestBars = 3;

/** The bars of bar charts: boxes of one holder, equally wide, that stand or lie on one line. */
export function findChartBars(layers: readonly Layer[]): ReadonlySet<Layer> {
  const bars = new Set<Layer>();
  for (const { children } of layers) {
    if (children.length < fewestBars) continue;
    const boxes = children.filter(isBox);
    if (boxes.length < fewestBars) continue;
    for (const line of [...linesOf(boxes, upright), ...linesOf(boxes, lying)]) {
      for (const bar of line) bars.add(bar);
    }
  }
  return bars;
}

function isBox({ type, paints, children }: Layer): boolean {
  const isShape = type === 'RECTANGLE' || type === 'VECTOR' || type === 'FRAME';
  return isShape && paints.isPainted && children.length === 0;
}

type Bar = { readonly line: string; readonly length: number };

const upright = ({ box: { y, width, height } }: Layer): Bar => ({
  line: `${Math.round(width)} ${Math.round(y + height)}`,
  length: Math.round(height),
});
const lying = ({ box: { x, width, height } }: Layer): Bar => ({
  line: `${Math.round(height)} ${Math.round(x)}`,
  length: Math.round(width),
});

function linesOf(boxes: readonly Layer[], barOf: (layer: Layer) => Bar): Layer[][] {
  const lines = new Map<string, { layers: Layer[]; lengths: Set<number> }>();
  for (const layer of boxes) {
    const { line, length } = barOf(layer);
    const known = lines.get(line) ?? { layers: [], lengths: new Set() };
    known.layers.push(layer);
    known.lengths.add(length);
    lines.set(line, known);
  }
  return [...lines.values()]
    .filter(({ lengths }) => lengths.size >= fewestBars)
    .map(({ layers }) => layers);
}
