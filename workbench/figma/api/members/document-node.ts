import type { NodeRecord } from '../../node-record.ts';
import type { Members } from '../member.ts';
import { baseNodeMembers } from './base-node.ts';
import { childrenMembers } from './children.ts';

export const documentMembers = {
  ...baseNodeMembers,
  ...childrenMembers,
  documentColorProfile: { get: ({ document }) => document.colorProfile },
} satisfies Members<NodeRecord>;
