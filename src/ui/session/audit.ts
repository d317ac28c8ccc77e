import { signal } from '@preact/signals';
import type { OwnPicture } from '../../core/own-picture.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import { orTell } from './trouble.ts';

export type AuditScope = 'page' | 'file';

/** Where pictures of ours are listed. */
export const auditScope = signal<AuditScope>('page');
/** The layers with pictures of ours; null until they are read. */
export const audited = signal<readonly OwnPicture[] | null>(null);
/** Ids of the chosen ones. */
export const chosenLayers = signal<ReadonlySet<string>>(new Set());

/** Reads which layers hold pictures of ours. */
export async function audit(scope: AuditScope): Promise<void> {
  auditScope.value = scope;
  audited.value = null;
  const answer = await orTell('select', () => callPlugin('listPictures', { scope }));
  if (auditScope.value !== scope) return;
  audited.value = answer?.pictures ?? [];
  const known = new Set(audited.value.map(({ layer }) => layer.id));
  chosenLayers.value = new Set([...chosenLayers.value].filter((id) => known.has(id)));
}

export function choosePicture({ layer }: OwnPicture, isChosen: boolean): void {
  const chosen = new Set(chosenLayers.value);
  if (isChosen) chosen.add(layer.id);
  else chosen.delete(layer.id);
  chosenLayers.value = chosen;
}

/** Chooses these as well, or none of them. */
export function choosePictures(pictures: readonly OwnPicture[], isChosen: boolean): void {
  const ids = pictures.map(({ layer }) => layer.id);
  const chosen = new Set(chosenLayers.value);
  for (const id of ids) {
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
  }
  chosenLayers.value = chosen;
}

/** Keeps what the picture shows, for those who cannot see it. */
export async function writeAlt({ layer }: OwnPicture, alt: string): Promise<void> {
  const alts = [{ layerId: layer.id, alt }];
  const saved = await orTell('place', () => callPlugin('saveAlt', { alts }));
  if (saved) change(layer.id, { alt });
}

/**
 * Writes an annotation for developers on each chosen layer, or with null takes ours away. Answers
 * the names of the layers that take none.
 *
 * @param textOf what stands on it
 */
export async function annotateChosen(
  textOf: ((picture: OwnPicture) => string) | null,
): Promise<readonly string[]> {
  const chosen = (audited.value ?? []).filter(({ layer }) => chosenLayers.value.has(layer.id));
  const notes = chosen.map((picture) => ({
    layerId: picture.layer.id,
    text: textOf ? textOf(picture) : null,
  }));
  const answer = await orTell('place', () => callPlugin('annotate', { notes }));
  if (!answer) return [];
  const refused = new Set(answer.refused.map(({ id }) => id));
  for (const { layer } of chosen) {
    if (!refused.has(layer.id)) change(layer.id, { isAnnotated: textOf !== null });
  }
  return answer.refused.map(({ name }) => name);
}

function change(layerId: string, changed: Partial<OwnPicture>): void {
  audited.value = (audited.value ?? []).map((picture) =>
    picture.layer.id === layerId ? { ...picture, ...changed } : picture,
  );
}
