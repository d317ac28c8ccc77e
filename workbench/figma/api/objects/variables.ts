import type { Members } from '../member.ts';

/** A REST document brings no variables, so there are none to find. */
export const variablesMembers = {
  getLocalVariablesAsync: { callAsync: async () => [] },
  getLocalVariableCollectionsAsync: { callAsync: async () => [] },
  getVariableByIdAsync: { callAsync: async () => null },
  getVariableCollectionByIdAsync: { callAsync: async () => null },
} satisfies Members<string>;
