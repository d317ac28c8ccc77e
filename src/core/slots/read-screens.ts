import * as z from 'zod/mini';
import { type Layer, readLayers } from './layer.ts';
import { NotFigmaError } from './not-figma-error.ts';

const fileShape = z.object({ document: z.unknown() });
const nodesShape = z.object({ nodes: z.record(z.string(), z.unknown()) });
const nodeShape = z.object({
  id: z.string(),
  type: z.string(),
  children: z.catch(z.array(z.unknown()), []),
});

/**
 * The visible layers that stand on a page by themselves, from any of the answers of Figma's REST
 * API: a whole file, a `nodes` answer or one node. Throws NotFigmaError when it is none of them.
 */
export function readScreens(rest: unknown): Layer[] {
  const file = fileShape.safeParse(rest);
  if (file.success && file.data.document !== undefined) return screensBelow(file.data.document);
  const answer = nodesShape.safeParse(rest);
  if (answer.success) {
    return Object.values(answer.data.nodes)
      .filter((entry) => entry !== null)
      .flatMap((entry) => screensBelow(fileShape.safeParse(entry).data?.document));
  }
  return screensBelow(rest);
}

function screensBelow(rest: unknown): Layer[] {
  const node = nodeShape.safeParse(rest);
  if (!node.success) throw new NotFigmaError();
  const { type, children } = node.data;
  if (type === 'DOCUMENT') return children.flatMap(screensBelow);
  return readLayers(type === 'CANVAS' ? children : [rest]);
}
