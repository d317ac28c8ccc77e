import type { Settings } from '../../../core/settings.ts';
import type { Stage } from './wireframe.ts';

/** Drafts are as cheap as can be; finals are what the settings say, and more than a draft. */
export function qualityOf(stage: Stage, { quality }: Settings): Settings['quality'] {
  if (stage === 'draft') return 'low';
  return quality === 'low' ? 'medium' : quality;
}
