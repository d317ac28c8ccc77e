import type { Settings } from '../../core/settings.ts';
import { gptImage } from './gpt-image/gpt-image.ts';
import type { ImageModel } from './image-model.ts';
import { sketchModel } from './sketch-model.ts';

/** The model that the designer chose. Throws when its settings are not complete. */
export function chooseModel(settings: Settings): ImageModel {
  return settings.maker === 'sketch' ? sketchModel : gptImage(settings);
}
