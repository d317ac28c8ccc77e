import type { SolidPaint } from '../../workbench/figma/paint.ts';

/** A plain fill of one tone, 0 (black) to 1 (white). */
export function solid(tone: number): SolidPaint {
  return {
    type: 'SOLID',
    visible: true,
    opacity: 1,
    blendMode: 'NORMAL',
    color: { r: tone, g: tone, b: tone },
    boundVariables: {},
  };
}
