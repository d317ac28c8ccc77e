import type { Recipe } from './recipe.ts';

/**
 * The recipe of a picture that goes elsewhere than it was made for: there it is a whole picture, and
 * the masks and the proof of its own layer mean nothing.
 */
export function asWhole(recipe: Recipe): Recipe {
  const { edit: _edit, proof: _proof, ...made } = recipe;
  return { ...made, job: 'fill', maskIds: [], referenceIds: [] };
}
