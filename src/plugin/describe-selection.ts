import type { SelectedLayers } from '../protocol/answers.ts';
import { describeLayer } from './describe-layer.ts';

/** Reading a layer takes a dozen calls into Figma: a page of thousands would freeze the tab. */
const mostLayers = 500;

/** The selected layers of the current page, as far as the window needs to know them. */
export function describeSelection(): SelectedLayers {
  const { selection } = figma.currentPage;
  return {
    layers: selection.slice(0, mostLayers).map(describeLayer),
    omitted: Math.max(0, selection.length - mostLayers),
  };
}
