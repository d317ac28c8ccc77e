import type { Proof } from '../../core/edit/proof.ts';
import { fail } from '../../core/failure.ts';
import type { Matrix } from '../../core/geometry.ts';
import type { CapturedPicture } from '../../protocol/answers.ts';
import { imaging } from '../imaging/imaging.ts';
import { callPlugin } from '../wire/call-plugin.ts';
import type { MaskedCapture } from './capture-masked.ts';
import { drawLook } from './draw-look.ts';
import type { PlacedPicture } from './outcome.ts';

/**
 * Looks at what a placed patch has made of its layer, and keeps the proof with it. A patch that
 * changed anything outside of its mask, or that cannot be looked at, is taken away again: throws
 * `outside-changed`, `layer-changed`, or what was in the way.
 */
export async function provePatch(
  { layer, hash }: Pick<PlacedPicture, 'layer' | 'hash'>,
  masked: MaskedCapture,
  fit: Omit<Proof, 'changedOutside'>,
): Promise<Pick<PlacedPicture, 'variants' | 'bytes' | 'before'>> {
  const { captured, plan, asked } = masked;
  const settle = (proof: Proof | null) =>
    callPlugin('settlePatch', { layerId: layer.id, hash, proof });
  const measured = await measure(masked, layer).catch(async (thrown: unknown) => {
    await settle(null);
    throw thrown;
  });
  const { after, changedOutside } = measured;
  const settled = await settle({ changedOutside, ...fit });
  if (changedOutside > 0) fail('place', { kind: 'outside-changed', pixels: changedOutside }, layer);
  // It is placed: what goes wrong from here on is no failure of the edit.
  const look = (picture: CapturedPicture) => drawLook(picture, plan.node, asked.scale);
  const looks = Promise.all([look(after), look(captured.picture)]);
  const [bytes, before] = await looks.catch(() => [null, null]);
  return { ...settled, bytes, before };
}

async function measure({ captured, plan, asked }: MaskedCapture, layer: PlacedPicture['layer']) {
  const after = await callPlugin('capturePlaced', asked);
  const { picture } = captured;
  // Turned, or between other pixels of the page: then each of its own is another.
  if (!isSamePlace(picture.pixelsFromNode, after.pixelsFromNode)) {
    return fail('place', { kind: 'layer-changed' }, layer);
  }
  const worker = await imaging();
  return { after, changedOutside: await worker.countChanges(plan, picture, after) };
}

function isSamePlace(one: Matrix, other: Matrix): boolean {
  const slack = 1e-3;
  return one.every((row, index) =>
    row.every((value, place) => Math.abs(value - (other[index]?.[place] ?? value)) < slack),
  );
}
