import type { Matrix } from '../../src/core/geometry.ts';

export type WindingRule = 'NONZERO' | 'EVENODD' | 'NONE';
export type Color = { readonly r: number; readonly g: number; readonly b: number };
export type AlphaColor = Color & { readonly a: number };
export type VariableAlias = { readonly type: 'VARIABLE_ALIAS'; readonly id: string };
export type BoundVariables = { readonly [field: string]: VariableAlias };
export type ColorStop = { readonly position: number; readonly color: AlphaColor };

export type BlendMode =
  | 'PASS_THROUGH'
  | 'NORMAL'
  | 'DARKEN'
  | 'MULTIPLY'
  | 'LINEAR_BURN'
  | 'COLOR_BURN'
  | 'LIGHTEN'
  | 'SCREEN'
  | 'LINEAR_DODGE'
  | 'COLOR_DODGE'
  | 'OVERLAY'
  | 'SOFT_LIGHT'
  | 'HARD_LIGHT'
  | 'DIFFERENCE'
  | 'EXCLUSION'
  | 'HUE'
  | 'SATURATION'
  | 'COLOR'
  | 'LUMINOSITY';

export type ImageFilters = {
  readonly exposure: number;
  readonly contrast: number;
  readonly saturation: number;
  readonly temperature: number;
  readonly tint: number;
  readonly highlights: number;
  readonly shadows: number;
};

type PaintCommon = {
  readonly visible: boolean;
  readonly opacity: number;
  readonly blendMode: BlendMode;
};

export type SolidPaint = PaintCommon & {
  readonly type: 'SOLID';
  readonly color: Color;
  readonly boundVariables: BoundVariables;
};
export type GradientPaint = PaintCommon & {
  readonly type: 'GRADIENT_LINEAR' | 'GRADIENT_RADIAL' | 'GRADIENT_ANGULAR' | 'GRADIENT_DIAMOND';
  /** From the node's unit square to the gradient's own space. */
  readonly gradientTransform: Matrix;
  readonly gradientStops: readonly ColorStop[];
};
export type ImagePaint = PaintCommon & {
  readonly type: 'IMAGE';
  readonly scaleMode: 'FILL' | 'FIT' | 'CROP' | 'TILE';
  readonly imageHash: string | null;
  /** From the node's unit square to the picture's unit square; CROP only. */
  readonly imageTransform?: Matrix;
  /** Node units for one pixel of the picture; TILE only. */
  readonly scalingFactor?: number;
  /** Degrees, a multiple of 90. */
  readonly rotation: number;
  readonly filters: ImageFilters;
};
/** Kept so that the plugin meets it: Figma refuses to write a fills array that holds one. */
export type VideoPaint = PaintCommon & {
  readonly type: 'VIDEO';
  readonly scaleMode: 'FILL' | 'FIT' | 'CROP' | 'TILE';
  readonly videoHash: string | null;
};
/** Kept, but the workbench does not draw it. */
export type PatternPaint = PaintCommon & {
  readonly type: 'PATTERN';
  readonly sourceNodeId: string;
  readonly tileType: 'RECTANGULAR' | 'HORIZONTAL_HEXAGONAL' | 'VERTICAL_HEXAGONAL';
  readonly scalingFactor: number;
  readonly spacing: { readonly x: number; readonly y: number };
  readonly horizontalAlignment: 'START' | 'CENTER' | 'END';
};

export type Paint = SolidPaint | GradientPaint | ImagePaint | VideoPaint | PatternPaint;

export type Effect = {
  readonly type: 'DROP_SHADOW' | 'INNER_SHADOW' | 'LAYER_BLUR' | 'BACKGROUND_BLUR';
  readonly visible: boolean;
  readonly radius: number;
  /** Shadows only, as are offset, spread and blend mode. */
  readonly color: AlphaColor;
  readonly offset: { readonly x: number; readonly y: number };
  readonly spread: number;
  readonly blendMode: BlendMode;
};
