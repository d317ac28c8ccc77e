import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json.ts';
import { type Recipe, recipeShape } from '../core/recipe.ts';
import { pluginDataSpace } from './plugin-data-space.ts';

const recipeKey = 'recipe';

/** The command of the manifest's relaunch button. */
const openCommand = 'open';

/** Figma refuses descriptions beyond 1,000 characters and shows three lines. */
const longestDescription = 120;

/** Writes on the layer how its picture was made, and the button that brings Greybox back to it. */
export function keepRecipe(node: SceneNode, recipe: Recipe): void {
  node.setSharedPluginData(pluginDataSpace, recipeKey, JSON.stringify(recipe));
  node.setRelaunchData({ [openCommand]: shorten(recipe.prompt) });
}

/** How the layer's picture was made, or null when Greybox did not make it. */
export function recipeOf(node: SceneNode): Recipe | null {
  // Anybody may write into the file's shared data.
  const stored = node.getSharedPluginData(pluginDataSpace, recipeKey);
  const parsed = z.safeParse(recipeShape, parseJson(stored));
  return parsed.success ? parsed.data : null;
}

function shorten(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}
