import type { Proof } from '../../core/edit/proof.ts';
import { fail } from '../../core/failure.ts';
import type { CapturedPicture } from '../../protocol/answers.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { MaskedCapture } from './capture-masked.ts';
import { drawLook } from './draw-look.ts';
import type { PlacedPicture } from './outcome.ts';

/**
 * Looks at what a placed patch has made of its layer, and keeps the proof with it. A patch that
 * changed anything outside of its mask is taken away again: throws `outside-changed`.
 */
export async function provePatch(
  placed: Pick<PlacedPicture, 'layer' | 'hash'>,
  { captured, plan, asked }: MaskedCapture,
  fit: Omit<Proof, 'changedOutside'>,
): Promise<Pick<PlacedPicture, 'variants' | 'bytes' | 'before'>> {
  const after = await callPlugin('capturePlaced', asked);
  const worker = await imaging();
  const changedOutside = await worker.countChanges(plan, captured.picture, after);
  const { layer, hash } = placed;
  const proof = { changedOutside, ...fit };
  const settled = await callPlugin('settlePatch', { layerId: layer.id, hash, proof });
  if (changedOutside > 0) fail('place', { kind: 'outside-changed', pixels: changedOutside }, layer);
  // It is placed: what goes wrong from here on is no failure of the edit.
  const look = (picture: CapturedPicture) => drawLook(picture, plan.node, asked.scale);
  const looks = Promise.all([look(after), look(captured.picture)]);
  const [bytes, before] = await looks.catch(() => [null, null]);
  return { ...settled, bytes, before };
}
