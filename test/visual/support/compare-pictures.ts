import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/**
 * How far two colours may be apart and still count as one; black and white are 1 apart. It
 * forgives the last bits, which processors round differently, and nothing that can be seen.
 */
const threshold = 0.03;

export type Comparison = {
  /** How many pixels are not alike; null when the pictures are not of one size. */
  readonly differing: number | null;
  /** Both laid over each other as PNG bytes, what differs in red. */
  readonly difference: Buffer;
};

/** Lays two PNG pictures over each other. */
export async function comparePictures(actual: Buffer, expected: Buffer): Promise<Comparison> {
  const [one, other] = await Promise.all([decode(actual), decode(expected)]);
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return { differing: null, difference: actual };
  }
  const pixels = Buffer.alloc(one.data.length);
  // Small letters are edges through and through: those count like everything else.
  const options = { threshold, includeAA: true };
  const differing = pixelmatch(one.data, other.data, pixels, width, height, options);
  const difference = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { differing, difference };
}

async function decode(png: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const raw = sharp(png).ensureAlpha().raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
