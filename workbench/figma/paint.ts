import type { Matrix } from '../../src/core/geometry.ts';

export type WindingRule = 'NONZERO' | 'EVENODD' | 'NONE';
export type Color = { r: number; g: number; b: number };
export type ColorStop = { position: number; color: Color & { a: number } };

type PaintCommon = { visible: boolean; opacity: number; blendMode: string };

export type SolidPaint = PaintCommon & { type: 'SOLID'; color: Color };
export type GradientPaint = PaintCommon & {
  type: 'GRADIENT_LINEAR' | 'GRADIENT_RADIAL' | 'GRADIENT_ANGULAR' | 'GRADIENT_DIAMOND';
  /** From the node's unit square to the gradient's own space. */
  gradientTransform: Matrix;
  gradientStops: ColorStop[];
};
export type ImagePaint = PaintCommon & {
  type: 'IMAGE';
  scaleMode: 'FILL' | 'FIT' | 'CROP' | 'TILE';
  imageHash: string | null;
  /** From the node's unit square to the picture's unit square; CROP only. */
  imageTransform?: Matrix;
  /** Node units for one pixel of the picture; TILE only. */
  scalingFactor?: number;
  /** Degrees, a multiple of 90. */
  rotation: number;
  filters: Record<string, number>;
};
/** Kept so that the plugin meets it: Figma refuses to write a fills array that holds one. */
export type VideoPaint = PaintCommon & {
  type: 'VIDEO';
  scaleMode: string;
  videoHash: string | null;
};
/** PATTERN paints and others that the workbench keeps but cannot draw. */
export type PatternPaint = PaintCommon & { type: 'PATTERN'; sourceNodeId: string };

export type Paint = SolidPaint | GradientPaint | ImagePaint | VideoPaint | PatternPaint;

export type Effect = {
  type: 'DROP_SHADOW' | 'INNER_SHADOW' | 'LAYER_BLUR' | 'BACKGROUND_BLUR';
  visible: boolean;
  radius: number;
  color: Color & { a: number };
  offset: { x: number; y: number };
  spread: number;
};
