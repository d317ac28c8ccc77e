import { countTwins } from './count-twins.ts';
import { describeSlot } from './describe-slot.ts';
import { findHits, type Hit } from './find-hits.ts';
import type { Layer } from './layer.ts';
import { readHeadings } from './read-headings.ts';
import { makeLanguageReader } from './read-language.ts';
import { readLayers } from './read-layers.ts';
import { type RestScreen, readScreens } from './read-screens.ts';
import { readSettings } from './read-settings.ts';
import { inReadingOrder } from './reading-order.ts';
import { resolveStacks } from './resolve-stacks.ts';
import { layOut } from './sheet.ts';
import type { Slot } from './slot.ts';

/**
 * Finds the layers of a REST document that wait for a picture: by names, crosses, picture icons and
 * labels, by the place of plain boxes, and by the pictures that layers hold already. Takes a whole
 * file, a `nodes` answer or one node; hidden layers do not count. Screens come in the order of the
 * document, the slots of each in reading order. Throws NotFigmaError when `restDocument` is none of
 * them.
 */
export function findSlots(restDocument: unknown): Slot[] {
  return readScreens(restDocument)
    .flatMap(findOnScreens)
    .sort((one, other) => one.place - other.place)
    .map(({ slot }) => slot);
}

type Placed = { readonly slot: Slot; readonly place: number };

function findOnScreens(screens: readonly RestScreen[]): Placed[] {
  const layers = readLayers(screens.map(({ rest }) => rest));
  const sheet = layOut(layers);
  const looker = { sheet, twins: countTwins(sheet), settingOf: readSettings(sheet) };
  const hits = oneOfEachVariant(resolveStacks(findHits(looker)));
  const describer = {
    sheet,
    languageNear: makeLanguageReader(layers),
    headingOver: readHeadings(sheet),
  };
  const places = new Map(screens.map(({ rest, place }) => [rest.id, place]));
  return inReadingOrder(hits, ({ layer }) => layer.box).map((hit) => {
    const slot = describeSlot(hit, describer);
    return { slot, place: places.get(slot.screen.id) ?? 0 };
  });
}

/** The variants of a component are one thing in several states: each has one picture at most. */
function oneOfEachVariant(hits: readonly Hit[]): Hit[] {
  const first = new Map<Layer, Hit>();
  for (const hit of hits) {
    const variant = variantAround(hit.layer) ?? hit.layer;
    const known = first.get(variant);
    if (!known || hit.confidence > known.confidence) first.set(variant, hit);
  }
  return [...first.values()];
}

function variantAround(layer: Layer): Layer | null {
  if (layer.screen?.type !== 'COMPONENT_SET') return null;
  let variant = layer;
  while (variant.parent?.parent) variant = variant.parent;
  return variant;
}
