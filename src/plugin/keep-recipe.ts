import type { Recipe } from '../core/recipe.ts';
import { recipeSpace } from './recipe-space.ts';

/** The command of the manifest's relaunch button. */
const openCommand = 'open';

/** Figma refuses descriptions beyond 1,000 characters and shows three lines. */
const longestDescription = 120;

/** Writes on the layer how its picture was made, and the button that brings Greybox back to it. */
export function keepRecipe(node: SceneNode, recipe: Recipe): void {
  node.setSharedPluginData(recipeSpace, 'recipe', JSON.stringify(recipe));
  node.setRelaunchData({ [openCommand]: shorten(recipe.prompt) });
}

function shorten(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}
