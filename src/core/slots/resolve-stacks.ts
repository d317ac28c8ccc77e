import { sameness, shareInside } from './box-relations.ts';
import type { Hit } from './find-hits.ts';
import type { Layer } from './layer.ts';
import { LayerGrid } from './layer-grid.ts';
import { sameBox } from './sighting.ts';
import { isTold } from './tell-tales.ts';

/** So many times as large as its pieces is a box that is drawn of several. */
const largestWhole = 4;

/** One of `hits`, from the back to the front, for each box that is drawn. */
export function resolveStacks(hits: readonly Hit[]): Hit[] {
  return withoutHolders(withoutPieces(withoutIcons(withoutDoubles(hits))));
}

/** Of the layers that draw one box the frontmost: the picture would be hidden in the others. */
function withoutDoubles(hits: readonly Hit[]): Hit[] {
  const grid = new LayerGrid('middle');
  const kept = new Map<Layer, Hit>();
  for (const hit of hits) {
    const { box } = hit.layer;
    const middle = { ...box, x: box.x + box.width / 4, y: box.y + box.height / 4 };
    const area = { ...middle, width: box.width / 2, height: box.height / 2 };
    const twin = grid
      .near(area)
      .find((other) => kept.has(other) && sameness(other.box, box) >= sameBox);
    const behind = twin && kept.get(twin);
    if (twin && behind) {
      // What lies over a picture is a tint.
      if (behind.layer.paints.hasPicture && !hit.layer.paints.hasPicture) continue;
      kept.delete(twin);
    }
    const confidence = Math.max(hit.confidence, behind?.confidence ?? 0);
    kept.set(hit.layer, { ...hit, confidence });
    grid.add(hit.layer);
  }
  return [...kept.values()];
}

/** The icon that says "picture" is none itself. */
function withoutIcons(hits: readonly Hit[]): Hit[] {
  const icons = new Set(hits.flatMap(({ seen }) => seen.marks.icon?.layers ?? []));
  return hits.filter(({ layer }) => {
    for (let holder: Layer | null = layer; holder; holder = holder.parent) {
      if (icons.has(holder)) return false;
    }
    return true;
  });
}

/** A plain shape on a box without words that is told to be a picture is part of how that box is drawn. */
function withoutPieces(hits: readonly Hit[]): Hit[] {
  const told = new LayerGrid('box');
  const isWhole = new Set(
    hits.filter(({ seen }) => isTold(seen) && !seen.marks.texts.length).map(({ layer }) => layer),
  );
  for (const layer of isWhole) told.add(layer);
  return hits.filter(({ layer }) => {
    if (isWhole.has(layer)) return true;
    const area = layer.box.width * layer.box.height;
    return !told
      .near(layer.box)
      .some(
        ({ box }) =>
          box.width * box.height <= largestWhole * area && shareInside(layer.box, box) >= 0.5,
      );
  });
}

/** Of a hit that holds others: a picture keeps them, a gallery or a banner gives way to them. */
function withoutHolders(hits: readonly Hit[]): Hit[] {
  const inner = new Map<Layer, Hit[]>();
  const byLayer = new Map(hits.map((hit) => [hit.layer, hit]));
  const dropped = new Set<Layer>();
  for (const hit of [...hits].reverse()) {
    const within = (inner.get(hit.layer) ?? []).filter(({ layer }) => !dropped.has(layer));
    if (isMadeOf(hit, within)) dropped.add(hit.layer);
    else for (const { layer } of within.filter((part) => belongsTo(part, hit))) dropped.add(layer);
    const around = nearestHit(hit.layer, byLayer);
    if (around) {
      const passed = dropped.has(hit.layer) ? within : [hit, ...within];
      inner.set(around.layer, [...passed, ...(inner.get(around.layer) ?? [])]);
    }
  }
  return hits.filter(({ layer }) => !dropped.has(layer));
}

function nearestHit(layer: Layer, byLayer: ReadonlyMap<Layer, Hit>): Hit | undefined {
  for (let holder = layer.parent; holder; holder = holder.parent) {
    const hit = byLayer.get(holder);
    if (hit) return hit;
  }
  return undefined;
}

/** True when `hit` is only what gathers the hits in it. */
function isMadeOf({ layer, seen }: Hit, within: readonly Hit[]): boolean {
  if (within.length === 0 || layer.paints.hasPicture || seen.marks.cross.length > 0) return false;
  const hasWords = seen.marks.texts.length > 0;
  return within.length > 1 || hasWords || within.some((part) => part.layer.paints.hasPicture);
}

/** True when `part` is only a piece of what `hit` draws, no picture on a picture. */
function belongsTo(part: Hit, hit: Hit): boolean {
  const isOwn = part.layer.paints.hasPicture || part.confidence >= 0.7;
  const isPicture = hit.layer.paints.hasPicture || hit.seen.marks.cross.length > 0;
  return !isPicture || !isOwn || shareInside(hit.layer.box, part.layer.box) >= 0.5;
}
