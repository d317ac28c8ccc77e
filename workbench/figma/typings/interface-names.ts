import type { Kind } from '../api/reference.ts';

/** Figma's interface for each kind of object that the workbench has. */
export const interfaceNames: { readonly [K in Exclude<Kind, 'sandbox'>]: string } = {
  figma: 'PluginAPI',
  ui: 'UIAPI',
  viewport: 'ViewportAPI',
  clientStorage: 'ClientStorageAPI',
  variables: 'VariablesAPI',
  Image: 'Image',
  PaintStyle: 'PaintStyle',
  DOCUMENT: 'DocumentNode',
  PAGE: 'PageNode',
  FRAME: 'FrameNode',
  GROUP: 'GroupNode',
  SECTION: 'SectionNode',
  SLICE: 'SliceNode',
  COMPONENT: 'ComponentNode',
  COMPONENT_SET: 'ComponentSetNode',
  INSTANCE: 'InstanceNode',
  RECTANGLE: 'RectangleNode',
  ELLIPSE: 'EllipseNode',
  POLYGON: 'PolygonNode',
  STAR: 'StarNode',
  LINE: 'LineNode',
  VECTOR: 'VectorNode',
  BOOLEAN_OPERATION: 'BooleanOperationNode',
  TEXT: 'TextNode',
};
