import { type Fields, isFields, listOf } from './fields.ts';
import { NotFigmaError } from './not-figma-error.ts';

/** A layer, in the REST JSON, that stands on a page by itself; `place`: its number in the document. */
export type RestScreen = { readonly rest: Fields; readonly place: number };

/** Layers that only gather screens. */
const gatherers: ReadonlySet<unknown> = new Set(['DOCUMENT', 'CANVAS', 'SECTION']);
/** Layers that are a screen of their own. */
const frames: ReadonlySet<unknown> = new Set(['FRAME', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE']);

/**
 * The layers that stand on a page by themselves, from any of the answers of Figma's REST API: a
 * whole file, a `nodes` answer or one node. Each list is to be read together: a screen alone, or
 * all that lies loose on one page, such as a box and the two lines that cross it. Throws
 * NotFigmaError when `rest` is none of those answers.
 */
export function readScreens(rest: unknown): RestScreen[][] {
  if (!isFields(rest)) throw new NotFigmaError();
  const lists: RestScreen[][] = [];
  const looseOf = new Map<unknown, RestScreen[]>();
  let place = 0;
  const open = topOf(rest)
    .map((layer) => ({ layer, holder: layer }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { layer, holder } = next;
    if (!isFields(layer) || layer.visible === false) continue;
    if (gatherers.has(layer.type)) {
      for (const child of [...listOf(layer.children)].reverse()) {
        open.push({ layer: child, holder: layer });
      }
      continue;
    }
    const screen = { rest: layer, place };
    place += 1;
    const loose = looseOf.get(holder);
    if (frames.has(layer.type)) lists.push([screen]);
    else if (loose) loose.push(screen);
    else {
      const list = [screen];
      looseOf.set(holder, list);
      lists.push(list);
    }
  }
  return lists;
}

/** The outermost layers of an answer. */
function topOf(rest: Fields): unknown[] {
  const tops = rest.document !== undefined ? [rest.document] : nodesOf(rest);
  for (const top of tops) {
    const isLayer = isFields(top) && typeof top.id === 'string' && typeof top.type === 'string';
    if (!isLayer) throw new NotFigmaError();
  }
  return tops;
}

function nodesOf(rest: Fields): unknown[] {
  if (!isFields(rest.nodes)) return [rest];
  const entries = Object.values(rest.nodes).filter((entry) => entry !== null);
  return entries.map((entry) => (isFields(entry) ? entry.document : entry));
}
