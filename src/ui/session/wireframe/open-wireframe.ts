import type { LayerFacts } from '../../../core/layer-facts.ts';
import { isConnected, isRunning, selectedLayers } from '../session.ts';
import { shownInFigma } from '../show-layer.ts';
import { forgetLooks } from '../use-layer-look.ts';
import { findPlaceholders } from './find-placeholders.ts';
import { type Scope, scope, search } from './wireframe.ts';

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
  if (isOwn && search.value.kind === 'done') return;
  if (placeOf(scope.value) === searched && search.value.kind === 'done') return;
  void searchAgain();
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
