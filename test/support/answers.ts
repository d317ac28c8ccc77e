import sharp from 'sharp';

/** An answer that holds this picture. */
export function pictureAnswer(bytes: Uint8Array): object {
  const b64_json = Buffer.from(bytes).toString('base64');
  return { status: 200, body: { created: 1, data: [{ b64_json }] } };
}

/** A picture that Figma does not take: it is kept in the window. */
export async function webpAnswer(): Promise<object> {
  return pictureAnswer(await grey(64).webp().toBuffer());
}

/** A picture that Figma does not take, and has no room to keep: more than 5 MB. */
export async function hugeAnswer(): Promise<object> {
  const side = 1400;
  const noise = await grey(side).raw().toBuffer();
  for (let byte = 0; byte < noise.length; byte += 1) noise[byte] = (byte * byte * 31) >> 7;
  const png = sharp(noise, { raw: { width: side, height: side, channels: 3 } });
  return pictureAnswer(await png.png({ compressionLevel: 0 }).toBuffer());
}

function grey(side: number) {
  return sharp({ create: { width: side, height: side, channels: 3, background: '#888' } });
}
