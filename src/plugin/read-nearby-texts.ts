import type { NearbyText } from '../core/nearby-text.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { ancestorsOf } from './ancestors.ts';
import { findLayer } from './find-layer.ts';

/** How far up texts are looked for. */
const mostHolders = 3;
/** Reading a text takes half a dozen calls into Figma, and a page of copy has thousands. */
const mostTexts = 120;

/** The texts on a layer and around it, and where they stand: the window ranks them. */
export async function readNearbyTexts({
  layerId,
}: Input<PluginCalls, 'readNearbyTexts'>): Promise<PluginAnswers['readNearbyTexts']> {
  const node = await findLayer(layerId, 'select');
  const boundsOnPage = node.absoluteBoundingBox;
  if (!boundsOnPage) return { layer: null, texts: [] };
  const { x, y, width, height } = boundsOnPage;
  const layer = { name: node.name, boundsOnPage: { x, y, width, height } };
  return { layer, texts: textsAround(node) };
}

function textsAround(node: SceneNode): NearbyText[] {
  const seen = new Set([node.id]);
  return holdersOf(node).flatMap((holder, distance) => {
    const texts = holder
      .findAllWithCriteria({ types: ['TEXT'] })
      // Before anything is asked of them.
      .slice(0, mostTexts)
      .filter(({ id }) => !seen.has(id));
    for (const { id } of texts) seen.add(id);
    return texts.flatMap((text) => readText(text, holder, distance) ?? []);
  });
}

/** The layer itself and those around it; a page or section holds screens that tell nothing. */
function holdersOf(node: SceneNode): (SceneNode & ChildrenMixin)[] {
  const holders: (SceneNode & ChildrenMixin)[] = 'children' in node ? [node] : [];
  for (const around of ancestorsOf(node).slice(0, mostHolders)) {
    if (around.type === 'PAGE' || around.type === 'SECTION' || !isHolder(around)) break;
    holders.push(around);
  }
  return holders;
}

function isHolder(node: BaseNode): node is SceneNode & ChildrenMixin {
  return 'children' in node && node.type !== 'PAGE' && node.type !== 'DOCUMENT';
}

function readText(text: TextNode, holder: SceneNode, distance: number): NearbyText | null {
  // A hidden text draws nothing, nor does one in a hidden layer.
  const bounds = text.absoluteRenderBounds && text.absoluteBoundingBox;
  if (!bounds) return null;
  const { x, y, width, height } = bounds;
  const between = ancestorsOf(text);
  const end = between.findIndex(({ id }) => id === holder.id);
  const holders = between.slice(0, Math.max(0, end)).map(({ name }) => name);
  const boundsOnPage = { x, y, width, height };
  return { text: text.characters, boundsOnPage, distance, holders };
}
