import type { Labels } from '../labels.ts';
import type { Drawn } from './draw.ts';

/** A drawn document in Figma's REST JSON and a person's judgement of it. */
export type Scene = { readonly name: string; readonly document: unknown; readonly labels: Labels };

/** One page that holds `drawn`. Ids are given in the order of the layers. */
export function makeScene(name: string, drawn: readonly Drawn[]): Scene {
  const placeholders: Labels['placeholders'][number][] = [];
  const ambiguous: { id: string }[] = [];
  const onPage: Ids = { prefix: '1:', count: 0 };

  const toRest = (layer: Drawn, left: number, top: number, ids: Ids): Rest => {
    ids.count += 1;
    const id = `${ids.prefix}${ids.count}`;
    const [x, y, width, height] = layer.at;
    const isInstance = layer.type === 'INSTANCE';
    const inside = isInstance ? { prefix: `I${id.replace(/^I/, '')};2:`, count: 0 } : ids;
    const children = layer.children.map((child) => toRest(child, left + x, top + y, inside));
    const belongs = children.flatMap(({ owned }) => owned);
    const { judgement } = layer;
    if (judgement?.kind === 'slot') {
      const { role, isOffscreen } = judgement;
      const accept = belongs
        .filter((part) => part.area >= 0.5 * width * height)
        .map((part) => part.id);
      placeholders.push({ id, role, accept, offscreen: isOffscreen });
    }
    if (judgement?.kind === 'ambiguous') ambiguous.push({ id }, ...belongs);
    return {
      json: {
        ...{ id, name: layer.name, type: layer.type, ...layer.rest },
        absoluteBoundingBox: { x: left + x, y: top + y, width, height },
        children: children.map(({ json }) => json),
      },
      owned: judgement ? [] : [{ id, area: width * height }, ...belongs],
    };
  };

  const children = drawn.map((layer) => toRest(layer, 0, 0, onPage).json);
  const page = { id: '0:1', name: 'Page 1', type: 'CANVAS', children };
  return {
    name,
    document: {
      name,
      document: { id: '0:0', name: 'Document', type: 'DOCUMENT', children: [page] },
    },
    labels: { placeholders, ambiguous },
  };
}

/** How the next layer is called: copies of one component give their layers the same last part. */
type Ids = { readonly prefix: string; count: number };

/** A layer as JSON, and the ids in it that no judgement within has taken for itself. */
type Rest = { readonly json: unknown; readonly owned: readonly Owned[] };
type Owned = { readonly id: string; readonly area: number };
