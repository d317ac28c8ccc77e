import { signal } from '@preact/signals';
import { toFailure } from '../../core/failure.ts';
import { type KeptPlace, placeKeptPicture } from '../jobs/place-kept-picture.ts';
import { discard, replace, type TrayItem } from './tray.ts';

/** True while a kept picture is being placed: a second click must not place it twice. */
export const isPlacing = signal(false);

/** Places a kept picture; if that fails it stays in the tray, with the new reason. */
export async function placeFromTray(item: TrayItem, where: KeptPlace): Promise<void> {
  if (isPlacing.value) return;
  isPlacing.value = true;
  try {
    await placeKeptPicture(item.kept, where);
    discard(item);
  } catch (thrown) {
    const failure = toFailure(thrown, 'place', item.kept.ticket.layer);
    replace(item, { ...failure, layer: failure.layer ?? item.kept.ticket.layer });
  }
  isPlacing.value = false;
}
