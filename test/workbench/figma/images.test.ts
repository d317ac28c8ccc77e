import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { errorInPlugin, inPlugin, runPlugin } from '../support/run-plugin.ts';

/** The first bytes of a picture, as a plugin's expression. */
function png(width: number, height: number): string {
  const bytes = new Uint8Array(24);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x89504e47);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return `new Uint8Array([${bytes.join()}])`;
}

const gif = 'new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 4, 0, 2, 0])';
const webp = `new Uint8Array([0x52,0x49,0x46,0x46,0,0,0,0,0x57,0x45,0x42,0x50,0x56,0x50,0x38,0x58,
  ...new Array(14).fill(0)])`;

test('a picture is known by the hash of its bytes, and answers the same bytes', async () => {
  const { document } = await runPlugin('');
  const answer = await inPlugin(
    `const bytes = ${png(64, 32)};
    const image = figma.createImage(bytes);
    const again = figma.createImage(bytes.slice());
    const found = figma.getImageByHash(image.hash);
    return {
      hash: image.hash, same: again === image && found === image,
      bytes: await found.getBytesAsync(), size: await found.getSizeAsync(),
      unknown: figma.getImageByHash('0'.repeat(40)),
    };`,
    { document },
  );
  const bytes = Object(answer).bytes;
  expect(bytes).toBeInstanceOf(Uint8Array);
  expect(answer).toEqual({
    hash: createHash('sha1').update(bytes).digest('hex'),
    same: true,
    bytes: document.image(Object(answer).hash),
    size: { width: 64, height: 32 },
    unknown: null,
  });
});

test('a part of a larger array is taken as that part', async () => {
  const answer = await inPlugin(`
    const large = new Uint8Array(100);
    large.set(${png(8, 8)}, 10);
    const whole = figma.createImage(${png(8, 8)});
    return figma.createImage(large.subarray(10, 34)) === whole;`);
  expect(answer).toBe(true);
});

test.each([
  [png(4097, 10), 'in createImage: Image is too large'],
  [png(10, 4097), 'in createImage: Image is too large'],
  [webp, 'in createImage: Image type is unsupported'],
  ['new Uint8Array([1, 2, 3])', 'in createImage: Image type is unsupported'],
  ['new Uint8Array()', 'in createImage: Image type is unsupported'],
  ['[1, 2, 3]', 'in createImage: Property "data" failed validation: Expected Uint8Array'],
  [`${png(8, 8)}.buffer`, 'in createImage: Property "data" failed validation'],
])('createImage(%s) throws: %s', async (bytes, reason) => {
  expect(await errorInPlugin(`figma.createImage(${bytes});`)).toContain(reason);
});

test('pictures of 4096 pixels a side and GIFs are taken', async () => {
  expect(await errorInPlugin(`figma.createImage(${png(4096, 4096)});`)).toBe('no error');
  expect(await errorInPlugin(`figma.createImage(${gif});`)).toBe('no error');
});

test('base64 goes both ways', async () => {
  const answer = await inPlugin(`
    const bytes = Uint8Array.from({ length: 100000 }, (_, index) => index);
    const back = figma.base64Decode(figma.base64Encode(bytes));
    return [figma.base64Encode(new Uint8Array([71, 66])), back.length, back[99999] === bytes[99999]];`);
  expect(answer).toEqual(['R0I=', 100000, true]);
});

test('an export asks the host for the picture, with the defaults filled in', async () => {
  const { sandbox, seen } = await runPlugin(
    `figma.showUI('');
    const node = figma.createRectangle();
    const settings = { format: 'JPG', useAbsoluteBounds: true, colorProfile: 'SRGB',
      constraint: { type: 'WIDTH', value: 64 } };
    node.exportAsync()
      .then((bytes) => figma.ui.postMessage(bytes))
      .then(() => node.exportAsync(settings))
      .then((bytes) => figma.ui.postMessage(bytes));`,
    { exported: Uint8Array.of(1, 2, 3) },
  );
  await expect.poll(() => seen.messages).toEqual([Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3)]);
  expect(seen.exports).toEqual([
    {
      format: 'PNG',
      contentsOnly: true,
      useAbsoluteBounds: false,
      constraint: { type: 'SCALE', value: 1 },
    },
    {
      format: 'JPG',
      contentsOnly: true,
      useAbsoluteBounds: true,
      constraint: { type: 'WIDTH', value: 64 },
    },
  ]);
  sandbox.dispose();
});

test('an export of nothing to see rejects with a text, not an error', async () => {
  const failed = inPlugin('await figma.createRectangle().exportAsync();');
  await expect(failed).rejects.toBe(
    'Failed to export node. This node may not have any visible layers.',
  );
});

test.each([
  ["{ format: 'WEBP' }", 'in exportAsync: Property "settings" failed validation'],
  ["{ format: 'PNG', quality: 3 }", "Unrecognized key(s) in object: 'quality'"],
  ["{ format: 'PNG', constraint: { type: 'SCALE', value: 0 } }", 'Number must be greater'],
  ["{ format: 'SVG' }", 'not in the workbench: exportAsync as SVG'],
])('export settings %s are refused: %s', async (settings, reason) => {
  const failed = inPlugin(`await figma.createRectangle().exportAsync(${settings});`);
  await expect(failed).rejects.toContain(reason);
});
