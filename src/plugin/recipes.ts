import * as z from 'zod/mini';
import { parseJson } from '../core/parse-json.ts';
import { type Recipe, recipeShape } from '../core/recipe.ts';
import { readData, writeData } from './file-data.ts';

const recipeKey = 'recipe';

/** The commands of the manifest's relaunch buttons. */
export type RelaunchCommand = 'open' | 'restore-originals';

/** Figma refuses descriptions beyond 1,000 characters and shows three lines. */
const longestDescription = 120;

/**
 * Writes on the layer how the picture that is seen was made, null for one that is not ours, and the
 * buttons that bring Greybox back to it.
 */
export function keepRecipe(
  node: SceneNode,
  recipe: Recipe | null,
  commands: readonly RelaunchCommand[],
): void {
  writeData(node, recipeKey, recipe ? JSON.stringify(recipe) : '');
  const describe = (command: RelaunchCommand) =>
    command === 'open' && recipe ? shorten(recipe.prompt) : '';
  const buttons: Record<string, string> = {};
  for (const command of commands) buttons[command] = describe(command);
  node.setRelaunchData(buttons);
}

/** How the layer's picture was made, or null when Greybox did not make it. */
export function recipeOf(node: SceneNode): Recipe | null {
  // Anybody may write into the file's shared data.
  const parsed = z.safeParse(recipeShape, parseJson(readData(node, recipeKey)));
  return parsed.success ? parsed.data : null;
}

function shorten(text: string): string {
  return text.length <= longestDescription ? text : `${text.slice(0, longestDescription - 1)}…`;
}
