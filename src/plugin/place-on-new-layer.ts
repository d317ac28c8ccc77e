import { describeThrown, fail } from '../core/failure.ts';
import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { keepRecipe } from './recipes.ts';

/** Puts a picture on a new rectangle in the middle of the view, and selects it. */
export async function placeOnNewLayer(
  input: Input<PluginCalls, 'placeOnNewLayer'>,
): Promise<PluginAnswers['placeOnNewLayer']> {
  const { size, name, picture, recipe } = input;
  let node: RectangleNode | null = null;
  try {
    const { hash } = figma.createImage(picture);
    node = figma.createRectangle();
    node.name = name;
    node.resize(size.width, size.height);
    node.x = Math.round(figma.viewport.center.x - size.width / 2);
    node.y = Math.round(figma.viewport.center.y - size.height / 2);
    node.fills = [{ type: 'IMAGE', scaleMode: 'FILL', imageHash: hash }];
    // The picture is all that the layer ever showed: there is no original to put back.
    keepRecipe(node, recipe, ['open']);
    figma.currentPage.selection = [node];
  } catch (thrown) {
    node?.remove();
    return fail('place', { kind: 'place-failed', detail: describeThrown(thrown) });
  }
  return { layerName: name };
}
