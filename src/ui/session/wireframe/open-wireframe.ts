import type { LayerFacts } from '../../../core/layer-facts.ts';
import { callPlugin } from '../../wire/call-plugin.ts';
import { isConnected, isRunning, selectedLayers } from '../session.ts';
import { shownInFigma } from '../show-layer.ts';
import { inBackground } from '../trouble.ts';
import { forgetLooks } from '../use-layer-look.ts';
import { findPlaceholders } from './find-placeholders.ts';
import { readOwnPictures } from './own-pictures.ts';
import { type Scope, scope, search, searchedPage } from './wireframe.ts';

/** What holds other layers and may be a screen. */
const screenTypes = ['FRAME', 'SECTION', 'COMPONENT', 'COMPONENT_SET', 'INSTANCE', 'GROUP'];

/** Where the last search went. */
let searched: string | null = null;

/** The list is opened: searches where the selection says, unless that has been done. */
export function openWireframe(): void {
  if (!isConnected.value || isRunning.value || search.value.kind === 'searching') return;
  const { layers } = selectedLayers.value;
  const isOwn = layers.length === 1 && layers[0]?.id === shownInFigma.value;
  if (!isOwn) scope.value = layers.some(isScreen) ? 'selection' : 'page';
  const isKnown = isOwn || placeOf(scope.value) === searched;
  if (isKnown && search.value.kind === 'done') void lookAgain();
  else void searchAgain();
}

/** The list may be of another page by now, or its layers filled elsewhere. */
async function lookAgain(): Promise<void> {
  const listed = await inBackground('select', () => callPlugin('listScreens', { scope: 'page' }));
  if (listed && listed.page.id !== searchedPage.peek()) await searchAgain();
  else await inBackground('select', readOwnPictures);
}

export function searchIn(chosen: Scope): void {
  scope.value = chosen;
  void searchAgain();
}

export async function searchAgain(): Promise<void> {
  searched = placeOf(scope.value);
  forgetLooks();
  await findPlaceholders();
}

function placeOf(where: Scope): string {
  const ids = where === 'page' ? [] : selectedLayers.value.layers.map(({ id }) => id);
  return JSON.stringify([where, ids]);
}

function isScreen({ type, hidden }: LayerFacts): boolean {
  return screenTypes.includes(type) && !hidden;
}
