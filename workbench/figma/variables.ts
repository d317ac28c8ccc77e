import type * as z from 'zod/mini';
import type { restVariables } from './rest/rest-variables.ts';

/** The variables of a document and their collections, by their ids. */
export type VariableRecords = z.output<typeof restVariables>['meta'];
export type VariableRecord = VariableRecords['variables'][string];
export type VariableCollectionRecord = VariableRecords['variableCollections'][string];

export const noVariables: VariableRecords = { variables: {}, variableCollections: {} };
