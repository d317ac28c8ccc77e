import { type NearbyText, rankHints } from '../core/rank-hints.ts';
import type { Input, Output } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { ancestorsOf } from './ancestors.ts';
import { findLayer } from './find-layer.ts';

/** How far up texts are looked for. */
const mostHolders = 3;
/** Reading a text takes half a dozen calls into Figma, and a page of copy has thousands. */
const mostTexts = 120;

/** Short texts that may say what a layer's picture shows, the likeliest first. */
export async function readHints({
  layerId,
}: Input<PluginCalls, 'readHints'>): Promise<Output<PluginCalls, 'readHints'>> {
  const node = await findLayer(layerId, 'select');
  const boundsOnPage = node.absoluteBoundingBox;
  if (!boundsOnPage) return { hints: [] };
  return { hints: rankHints({ name: node.name, boundsOnPage }, textsAround(node)) };
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
  const boundsOnPage = text.absoluteRenderBounds && text.absoluteBoundingBox;
  if (!boundsOnPage) return null;
  const between = ancestorsOf(text);
  const end = between.findIndex(({ id }) => id === holder.id);
  const holders = between.slice(0, Math.max(0, end)).map(({ name }) => name);
  return { text: text.characters, boundsOnPage, distance, holders };
}
