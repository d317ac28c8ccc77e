import type { OwnPicture } from '../../../core/own-picture.ts';
import { stageOf } from '../../session/audit-filter.ts';
import { say } from '../../strings/say.ts';

/** What a developer reads on a layer: whether its picture stays, and what it shows. */
export function annotationOf(picture: OwnPicture): string {
  const words = say.value.audit;
  const { recipe, alt } = picture;
  const lines = [
    stageOf(picture) === 'final' ? words.finalPicture : words.placeholderPicture,
    recipe?.prompt && `${words.promptLine}: ${recipe.prompt}`,
    recipe && `${words.modelLine}: ${recipe.model}`,
    alt && `${words.altLine}: ${alt}`,
  ];
  return lines.filter(Boolean).join('\n');
}
