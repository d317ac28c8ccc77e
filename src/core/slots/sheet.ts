import { isDiagonal } from './is-diagonal.ts';
import type { Layer } from './layer.ts';
import { LayerGrid } from './layer-grid.ts';
import { type NameFacts, readName } from './read-name.ts';
import { remember } from './remember.ts';
import { saysSubject } from './says-subject.ts';

/** All layers that are read together, and what is asked about them again and again. */
export type Sheet = {
  readonly layers: readonly Layer[];
  readonly nameOf: (name: string) => NameFacts;
  readonly isSubject: (text: string) => boolean;
  /** Texts, and the bars that stand for text. */
  readonly lettering: LayerGrid;
  readonly diagonals: LayerGrid;
  /** Shapes without anything in them, by their middles. */
  readonly shapes: LayerGrid;
  /** Flat boxes such as buttons and inputs. */
  readonly bars: LayerGrid;
};

/** Lays out `layers`, as they were read, for questions about places. */
export function layOut(layers: readonly Layer[]): Sheet {
  const sheet = {
    layers,
    nameOf: remember(readName),
    isSubject: remember(saysSubject),
    lettering: new LayerGrid('box'),
    diagonals: new LayerGrid('middle'),
    shapes: new LayerGrid('middle'),
    bars: new LayerGrid('box'),
  };
  for (const layer of layers) {
    if (layer.text !== null || isTextBar(layer)) sheet.lettering.add(layer);
    if (layer.text !== null) continue;
    if (isDiagonal(layer)) sheet.diagonals.add(layer);
    if (layer.children.length === 0 && layer.paints.isPainted) sheet.shapes.add(layer);
    if (isBar(layer)) sheet.bars.add(layer);
  }
  return sheet;
}

/** A thin bar, as wireframes draw a line of text; dividers are thinner, progress bars longer. */
function isTextBar({ type, paints, box, children }: Layer): boolean {
  const isBox = type === 'RECTANGLE' && paints.colour !== null && children.length === 0;
  return isBox && box.height >= 5 && box.height <= 24 && box.width >= 2.5 * box.height;
}

/** As flat as a button, an input or a tag; the sizes are those of common kits, in units. */
export function isBar({ type, paints, box }: Layer): boolean {
  const isFlat = box.height >= 16 && box.height <= 72 && box.width >= 1.4 * box.height;
  return isFlat && box.width <= 720 && paints.isPainted && !paints.hasPicture && type !== 'VECTOR';
}
