import * as z from 'zod/mini';
import { unitNumber } from '../api/schemas/value-schemas.ts';

const color = z.object({ r: unitNumber, g: unitNumber, b: unitNumber, a: unitNumber });
const alias = z.object({ type: z.literal('VARIABLE_ALIAS'), id: z.string() });

const variable = z.object({
  id: z.string(),
  name: z.string(),
  key: z._default(z.string(), ''),
  description: z._default(z.string(), ''),
  variableCollectionId: z.string(),
  resolvedType: z.enum(['BOOLEAN', 'COLOR', 'FLOAT', 'STRING']),
  /** By the mode's id. */
  valuesByMode: z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), color, alias])),
  remote: z._default(z.boolean(), false),
  hiddenFromPublishing: z._default(z.boolean(), false),
});

const collection = z.object({
  id: z.string(),
  name: z.string(),
  key: z._default(z.string(), ''),
  modes: z.array(z.object({ modeId: z.string(), name: z.string() })),
  defaultModeId: z.string(),
  variableIds: z._default(z.array(z.string()), []),
  remote: z._default(z.boolean(), false),
  hiddenFromPublishing: z._default(z.boolean(), false),
});

/**
 * The answer of `GET /v1/files/:key/variables/local`. A file of the workbench's carries it at its top
 * level under `variables`, beside `document`: the REST API has no answer with both.
 */
export const restVariables = z.object({
  meta: z.object({
    variables: z.record(z.string(), variable),
    variableCollections: z.record(z.string(), collection),
  }),
});
