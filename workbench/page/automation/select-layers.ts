import type { FigmaDocument } from '../../figma/document.ts';

/** Selects layers, on the page of the first of them. Throws when one of them does not exist. */
export function selectLayers(document: FigmaDocument, ids: readonly string[]): void {
  for (const id of ids) document.node(id);
  const [first] = ids;
  const page = first === undefined ? null : document.pageOf(first);
  if (page !== null) document.setCurrentPage(page.id);
  document.select(ids);
}
