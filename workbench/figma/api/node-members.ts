import type { NodeRecord, NodeType } from '../node-record.ts';
import type { Members } from './member.ts';
import { annotationMembers } from './members/annotations.ts';
import { baseNodeMembers } from './members/base-node.ts';
import { blendMembers } from './members/blend.ts';
import { childrenMembers } from './members/children.ts';
import { cloneMembers } from './members/clone.ts';
import { componentMembers, instanceMembers, publishableMembers } from './members/component.ts';
import { cornerMembers, rectangleCornerMembers } from './members/corners.ts';
import { documentMembers } from './members/document-node.ts';
import { exportMembers } from './members/export.ts';
import { fillMembers } from './members/fills.ts';
import { frameMembers } from './members/frame.ts';
import { geometryMembers } from './members/geometry.ts';
import {
  constraintMembers,
  layoutMembers,
  placementMembers,
  resizeMembers,
} from './members/layout.ts';
import { pageMembers } from './members/page.ts';
import { sceneNodeMembers } from './members/scene-node.ts';
import {
  booleanOperationMembers,
  ellipseMembers,
  polygonMembers,
  starMembers,
} from './members/shapes.ts';
import { strokeMembers } from './members/strokes.ts';
import { textMembers } from './members/text.ts';
import { vectorMembers } from './members/vector.ts';

const layerMembers = {
  ...baseNodeMembers,
  ...sceneNodeMembers,
  ...layoutMembers,
  ...exportMembers,
  ...cloneMembers,
};
const shapeMembers = {
  ...layerMembers,
  ...constraintMembers,
  ...blendMembers,
  ...geometryMembers,
  ...annotationMembers,
};
const { annotations: _, constraints: _same, ...booleanMembers } = shapeMembers;
const frameLikeMembers = { ...baseNodeMembers, ...frameMembers, ...constraintMembers };

/** All that the workbench knows of each type of layer; the rest of Figma's typings throws by name. */
export const nodeMembers = {
  DOCUMENT: documentMembers,
  PAGE: pageMembers,
  FRAME: frameLikeMembers,
  GROUP: { ...layerMembers, ...blendMembers, ...childrenMembers },
  SECTION: {
    ...baseNodeMembers,
    ...sceneNodeMembers,
    ...placementMembers,
    ...resizeMembers,
    ...exportMembers,
    ...cloneMembers,
    ...childrenMembers,
    ...fillMembers,
    ...strokeMembers,
    ...cornerMembers,
    ...rectangleCornerMembers,
  },
  SLICE: layerMembers,
  COMPONENT: { ...frameLikeMembers, ...publishableMembers, ...componentMembers },
  COMPONENT_SET: { ...frameLikeMembers, ...publishableMembers },
  INSTANCE: { ...frameLikeMembers, ...instanceMembers },
  RECTANGLE: { ...shapeMembers, ...cornerMembers, ...rectangleCornerMembers },
  ELLIPSE: { ...shapeMembers, ...cornerMembers, ...ellipseMembers },
  POLYGON: { ...shapeMembers, ...cornerMembers, ...polygonMembers },
  STAR: { ...shapeMembers, ...cornerMembers, ...starMembers },
  LINE: shapeMembers,
  VECTOR: { ...shapeMembers, ...cornerMembers, ...vectorMembers },
  BOOLEAN_OPERATION: {
    ...booleanMembers,
    ...cornerMembers,
    ...childrenMembers,
    ...booleanOperationMembers,
  },
  TEXT: { ...shapeMembers, ...textMembers },
} satisfies { readonly [Type in NodeType]: Members<NodeRecord> };
