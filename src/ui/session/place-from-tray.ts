import { toFailure } from '../../core/failure.ts';
import type { TrayItem } from '../../core/kept-picture.ts';
import { type KeptPlace, placeKeptPicture } from '../jobs/place-kept-picture.ts';
import { placeOutsideRun } from './place-outside-run.ts';
import { discard, replace } from './tray.ts';

/** Places a kept picture; if that fails it stays in the tray, with the new reason. */
export function placeFromTray(item: TrayItem, where: KeptPlace): Promise<void> {
  const { layer } = item.kept.ticket;
  return placeOutsideRun(async () => {
    try {
      await placeKeptPicture(item.kept, where);
      discard(item);
    } catch (thrown) {
      const failure = toFailure(thrown, 'place', layer);
      replace(item, { ...failure, layer: failure.layer ?? layer });
    }
  });
}
