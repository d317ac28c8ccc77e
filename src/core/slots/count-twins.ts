import { isMiddleIn } from './box-relations.ts';
import { findChartBars } from './find-chart-bars.ts';
import type { Layer } from './layer.ts';
import { isBar, type Sheet } from './sheet.ts';

/** Boxes that are drawn again and again tell by their differences what they are. */
export type Twins = {
  /** How many look just like it, itself included. */
  alike(layer: Layer): number;
  /** How many colours boxes of this size have. */
  colours(layer: Layer): number;
  /** One of several bars of different lengths on one line: a bar chart. */
  isChartBar(layer: Layer): boolean;
  /** An empty input stands just above or below, as wide. */
  isFormField(layer: Layer): boolean;
};

/** Units from one field of a form to the next, with its label between. */
const nextField = 80;
/** Units; what is higher is no input for a message either. */
const highestField = 240;

export function countTwins({ layers, lettering }: Sheet): Twins {
  const looks = new Map<string, number>();
  const colours = new Map<string, Set<number | null>>();
  const chartBars = findChartBars(layers);
  const fields = new Set<string>();
  for (const layer of layers) {
    const { box, paints, type } = layer;
    if (!paints.isPainted || type === 'TEXT' || type === 'LINE') continue;
    looks.set(lookOf(layer), (looks.get(lookOf(layer)) ?? 0) + 1);
    addTo(colours, sizeOf(layer), paints.colour);
    if (layer.children.length > 0) continue;
    const isEmpty = () => !lettering.near(box).some((text) => isMiddleIn(text.box, box));
    if (isBar(layer) && box.width > 3.5 * box.height && isEmpty()) {
      fields.add(`${columnOf(layer)} ${floorOf(box.y)}`);
    }
  }
  return {
    alike: (layer) => looks.get(lookOf(layer)) ?? 0,
    colours: (layer) => colours.get(sizeOf(layer))?.size ?? 0,
    isChartBar: (layer) => chartBars.has(layer),
    isFormField: (layer) => {
      const { y, height } = layer.box;
      const column = columnOf(layer);
      if (height > highestField) return false;
      for (let floor = floorOf(y) - 2; floor <= floorOf(y + height) + 1; floor += 1) {
        if (fields.has(`${column} ${floor}`)) return true;
      }
      return false;
    },
  };
}

function addTo<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

const sizeOf = ({ type, box }: Layer) =>
  `${type} ${Math.round(box.width)} ${Math.round(box.height)}`;
const lookOf = (layer: Layer) => `${sizeOf(layer)} ${layer.paints.colour}`;
const floorOf = (y: number) => Math.floor(y / nextField);
const columnOf = ({ box }: Layer) => `${Math.round(box.x)} ${Math.round(box.width)}`;
