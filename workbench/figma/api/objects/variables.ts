import * as z from 'zod/mini';
import type { VariableCollectionRecord, VariableRecord } from '../../variables.ts';
import type { ApiContext } from '../context.ts';
import type { Members } from '../member.ts';
import { parseValue } from '../parse-value.ts';
import { Reference } from '../reference.ts';

const typeShape = z.optional(z.enum(['BOOLEAN', 'COLOR', 'EASING', 'FLOAT', 'STRING', 'TIMING']));

/** How `figma.variables` finds what the document brought; nothing of it can be written. */
export const variablesMembers = {
  getLocalVariablesAsync: {
    callAsync: async ({ document }, _, [value]) => {
      const type = parseValue(typeShape, value, 'type');
      return Object.values(document.variables.variables)
        .filter(({ remote, resolvedType }) => !remote && (type ?? resolvedType) === resolvedType)
        .map(({ id }) => new Reference('Variable', id));
    },
  },
  getLocalVariableCollectionsAsync: {
    callAsync: async ({ document }) =>
      Object.values(document.variables.variableCollections)
        .filter(({ remote }) => !remote)
        .map(({ id }) => new Reference('VariableCollection', id)),
  },
  getVariableByIdAsync: {
    callAsync: async ({ document }, _, [value]) => {
      const id = parseValue(z.string(), value, 'id');
      return id in document.variables.variables ? new Reference('Variable', id) : null;
    },
  },
  getVariableCollectionByIdAsync: {
    callAsync: async ({ document }, _, [value]) => {
      const id = parseValue(z.string(), value, 'id');
      const isKnown = id in document.variables.variableCollections;
      return isKnown ? new Reference('VariableCollection', id) : null;
    },
  },
} satisfies Members<string>;

export const variableMembers = {
  name: { get: (api, id) => variableOf(api, id).name },
  key: { get: (api, id) => variableOf(api, id).key },
  description: { get: (api, id) => variableOf(api, id).description },
  remote: { get: (api, id) => variableOf(api, id).remote },
  hiddenFromPublishing: { get: (api, id) => variableOf(api, id).hiddenFromPublishing },
  variableCollectionId: { get: (api, id) => variableOf(api, id).variableCollectionId },
  resolvedType: { get: (api, id) => variableOf(api, id).resolvedType },
  valuesByMode: { get: (api, id) => variableOf(api, id).valuesByMode },
} satisfies Members<string>;

export const variableCollectionMembers = {
  name: { get: (api, id) => collectionOf(api, id).name },
  key: { get: (api, id) => collectionOf(api, id).key },
  remote: { get: (api, id) => collectionOf(api, id).remote },
  hiddenFromPublishing: { get: (api, id) => collectionOf(api, id).hiddenFromPublishing },
  isExtension: { get: () => false },
  modes: { get: (api, id) => collectionOf(api, id).modes },
  defaultModeId: { get: (api, id) => collectionOf(api, id).defaultModeId },
  variableIds: { get: (api, id) => collectionOf(api, id).variableIds },
} satisfies Members<string>;

function variableOf({ document }: ApiContext, id: string): VariableRecord {
  const variable = document.variables.variables[id];
  if (variable === undefined) throw new Error(`The variable with id "${id}" does not exist`);
  return variable;
}

function collectionOf({ document }: ApiContext, id: string): VariableCollectionRecord {
  const collection = document.variables.variableCollections[id];
  if (collection === undefined) {
    throw new Error(`The variable collection with id "${id}" does not exist`);
  }
  return collection;
}
