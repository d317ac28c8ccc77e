import { signal } from '@preact/signals';
import { callPlugin } from '../wire/call-plugin.ts';
import { orTell } from './trouble.ts';

/** The layer that a list has selected in Figma: that is no wish to work on it alone. */
export const shownInFigma = signal<string | null>(null);

/** Selects a layer in Figma and brings it into view. */
export async function showLayer(id: string): Promise<void> {
  shownInFigma.value = id;
  await orTell('select', () => callPlugin('selectLayers', { ids: [id] }));
}
