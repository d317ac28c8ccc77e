import { expect, test } from 'vitest';
import { checkImage } from '../../../workbench/image-api/rules/check-image.ts';

test('a picture of 50 MB is refused before it is decoded', async () => {
  const bytes = new Uint8Array(50 * 2 ** 20);
  const upload = { field: 'image', param: 'image', name: 'a.png', type: 'image/png', bytes };
  await expect(checkImage(upload)).rejects.toThrow("'image': it must be smaller than 50 MB.");
});
