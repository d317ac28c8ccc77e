/** JSON as the REST API answers it. */
export type RestJson = { readonly [key: string]: unknown };
