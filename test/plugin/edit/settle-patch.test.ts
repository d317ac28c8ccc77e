import { expect, test } from 'vitest';
import { at, solid } from '../../workbench/support/small-scene.ts';
import { fill } from '../place-pictures.ts';
import { addBox } from '../small-page.ts';
import { edit, everything, openOn, pageWithPhoto, proof } from './frame-of-pictures.ts';

async function open() {
  const scene = await pageWithPhoto();
  const { call } = await openOn(scene.document, () => null);
  return { ...scene, call, layerId: scene.photo };
}

test('what was measured stays with the patch that is seen, and with it as a variant', async () => {
  const { document, call, layerId, mask } = await open();
  const { hash } = await edit(call, { layerId, mask, level: 1 });
  const { variants } = await call('settlePatch', { layerId, hash, proof: proof(0) });
  expect(variants).toMatchObject({
    shown: hash,
    made: [{ hash, recipe: { prompt: 'patch 1', proof: proof(0) } }],
  });
  expect(await call('readVariants', { layerId })).toEqual(variants);
  const kept = document.node(layerId).sharedPluginData.greybox?.recipe ?? '';
  expect(JSON.parse(kept)).toMatchObject({ prompt: 'patch 1', proof: proof(0) });
  await call('showVariant', { layerId, hash: null });
  const again = await call('showVariant', { layerId, hash });
  expect(again.made[0]?.recipe?.proof).toEqual(proof(0));
});

test('it is kept with the patch that was measured, not with another', async () => {
  const { call, layerId, mask } = await open();
  const first = await edit(call, { layerId, mask, level: 1 });
  const second = await edit(call, { layerId, mask, level: 2 });
  const { variants } = await call('settlePatch', {
    layerId,
    hash: first.hash,
    proof: proof(0),
  });
  expect(variants.shown).toBe(second.hash);
  expect(variants.made.map(({ recipe }) => recipe?.proof)).toEqual([proof(0), undefined]);
});

test('patch and proof are one undo step', async () => {
  const { document, call, layerId, mask } = await open();
  const before = everything(document);
  const depth = document.undoDepth;
  const { hash } = await edit(call, { layerId, mask, level: 1, hides: [mask] });
  await call('settlePatch', { layerId, hash, proof: proof(0) });
  await call('endRun', {});
  expect(document.undoDepth).toBe(depth + 1);
  document.undo();
  expect(everything(document)).toEqual(before);
});

test('a patch that changed something outside goes, and the layer is as it was found', async () => {
  const { document, call, layerId, mask } = await open();
  const before = everything(document);
  const { hash } = await edit(call, { layerId, mask, level: 1, hides: [mask] });
  const { variants } = await call('settlePatch', { layerId, hash, proof: proof(12) });
  expect(variants).toEqual({ shown: null, made: [] });
  expect(everything(document)).toEqual(before);
});

test('also where the original was seen beside variants, or one with its mask', async () => {
  const { document, call, layerId, page, mask } = await open();
  const other = addBox(document, page, { name: 'Mask', relativeTransform: at(12, 12) });
  const first = await edit(call, { layerId, mask, level: 1, hides: [mask] });
  for (const hash of [null, first.hash]) {
    await call('showVariant', { layerId, hash });
    const before = everything(document);
    for (const base of [undefined, null, first.hash]) {
      const wanted = { layerId, mask: other, level: 2, hides: [other] };
      const placed = await edit(call, { ...wanted, ...(base !== undefined && { base }) });
      expect(document.node(other).visible).toBe(false);
      const { variants } = await call('settlePatch', {
        layerId,
        hash: placed.hash,
        proof: proof(1),
      });
      expect(variants.shown).toBe(hash);
      expect(everything(document)).toEqual(before);
    }
  }
});

test('no older variant is lost for a patch that is taken away', async () => {
  const { call, layerId, mask } = await open();
  for (let level = 1; level <= 20; level += 1) await fill(call, layerId, level);
  const before = await call('readVariants', { layerId });
  const { hash } = await edit(call, { layerId, mask, level: 30 });
  await call('settlePatch', { layerId, hash, proof: proof(1) });
  expect(await call('readVariants', { layerId })).toEqual(before);
});

test('what a designer changed meanwhile is not taken back with the patch', async () => {
  const { document, call, layerId, mask } = await open();
  const { hash } = await edit(call, { layerId, mask, level: 1 });
  const painted = [...document.node(layerId).fills, solid({ r: 1, g: 0, b: 0 }, { opacity: 0.1 })];
  document.userEdit(() => document.update(layerId, { fills: painted }));
  await call('settlePatch', { layerId, hash, proof: proof(1) });
  const { fills } = document.node(layerId);
  expect(fills.map(({ type }) => type)).toEqual(['IMAGE', 'SOLID']);
});

test('a patch that is no more, and a file that is not ours to write, are told', async () => {
  const { document, call, layerId, mask } = await open();
  const { hash } = await edit(call, { layerId, mask, level: 1 });
  await expect(call('settlePatch', { layerId, hash: 'x', proof: proof(1) })).rejects.toMatchObject({
    failure: { kind: 'variant-gone' },
  });
  document.viewOnly = true;
  await expect(call('settlePatch', { layerId, hash, proof: proof(0) })).rejects.toMatchObject({
    failure: { kind: 'view-only', step: 'place', layer: { id: layerId } },
  });
  document.viewOnly = false;
  document.remove(layerId);
  await expect(call('settlePatch', { layerId, hash, proof: proof(0) })).rejects.toMatchObject({
    failure: { kind: 'layer-gone' },
  });
});
