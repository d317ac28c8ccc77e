import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { stored } from '../stored.ts';
import { annotationMembers } from './annotations.ts';
import { blendMembers } from './blend.ts';
import { childrenMembers } from './children.ts';
import { cloneMembers } from './clone.ts';
import { cornerMembers, rectangleCornerMembers } from './corners.ts';
import { exportMembers } from './export.ts';
import { geometryMembers } from './geometry.ts';
import { layoutMembers } from './layout.ts';
import { sceneNodeMembers } from './scene-node.ts';

/** What frames, components, component sets and instances share. */
export const frameMembers = {
  ...sceneNodeMembers,
  ...childrenMembers,
  ...geometryMembers,
  ...cornerMembers,
  ...rectangleCornerMembers,
  ...blendMembers,
  ...layoutMembers,
  ...exportMembers,
  ...annotationMembers,
  ...cloneMembers,
  clipsContent: stored('clipsContent', z.boolean()),
  layoutMode: stored('layoutMode', z.enum(['NONE', 'HORIZONTAL', 'VERTICAL', 'GRID'])),
} satisfies Members<NodeRecord>;
