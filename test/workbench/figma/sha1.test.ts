import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from '../../../workbench/figma/sha1.ts';

test('the hash is that of the platform for bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha1(bytes)).toBe(createHash('sha1').update(bytes).digest('hex'));
    }),
  );
});

test('a part of a larger buffer hashes as that part alone', () => {
  const bytes = Uint8Array.from({ length: 200 }, (_, index) => index);
  expect(sha1(bytes.subarray(7, 150))).toBe(sha1(bytes.slice(7, 150)));
});
