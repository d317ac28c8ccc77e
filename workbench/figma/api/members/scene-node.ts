import * as z from 'zod/mini';
import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { stored } from '../stored.ts';

/** What everything on a page has. */
export const sceneNodeMembers = {
  visible: stored('visible', z.boolean()),
  locked: stored('locked', z.boolean()),
  boundVariables: { get: (_, node) => node.boundVariables },
} satisfies Members<NodeRecord>;
