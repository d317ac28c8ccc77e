import type { RestMetadata } from './rest-schemas.ts';

/** The plugin API's id for a style: built from its key, as Figma does. */
export function styleId(restId: string, styles: RestMetadata): string {
  const key = styles[restId]?.key;
  return key === undefined || key === '' ? `S:${restId},` : `S:${key},`;
}
