import type { OwnPicture } from '../core/own-picture.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { isAnnotated } from './annotate.ts';
import { readData } from './file-data.ts';
import { nextTurn } from './next-turn.ts';
import { seenIn } from './seen-in.ts';
import { variedLayersIn } from './stored-variants.ts';
import { variedLayer } from './varied-layer.ts';

/** Layers that are read at a time: a list of variants may be 100 kB long. */
const atATime = 20;

/** All layers with pictures of ours on the page or in the file, page by page. Writes nothing. */
export async function listPictures({
  scope,
  pageId,
}: Input<PluginCalls, 'listPictures'>): Promise<PluginAnswers['listPictures']> {
  const pictures: OwnPicture[] = [];
  const shown = figma.root.children.find(({ id }) => id === pageId) ?? figma.currentPage;
  const pages = scope === 'page' ? [shown] : figma.root.children;
  for (const page of pages) {
    await page.loadAsync();
    const layers = variedLayersIn(page);
    for (let start = 0; start < layers.length; start += atATime) {
      await nextTurn();
      for (const node of layers.slice(start, start + atATime)) {
        // Somebody may have removed it meanwhile.
        const picture = node.removed ? null : ownPicture(node, page);
        if (picture) pictures.push(picture);
      }
    }
  }
  return { pictures };
}

function ownPicture(node: SceneNode, page: PageNode): OwnPicture | null {
  const varied = variedLayer(node);
  if (!varied) return null;
  const shown = seenIn(varied.stack);
  const { original, made, hides = [] } = varied.stack.variants;
  return {
    layer: { id: node.id, name: node.name },
    page: { id: page.id, name: page.name },
    hash: shown,
    recipe: made.find(({ hash }) => hash === shown)?.recipe ?? null,
    original,
    hides,
    alt: readData(node, 'alt'),
    isAnnotated: isAnnotated(node),
  };
}
