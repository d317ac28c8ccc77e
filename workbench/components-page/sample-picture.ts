/** A picture to show, as PNG bytes: a sun over a hill, so that its upper side can be told. */
export async function samplePicture(sky: string, sun: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(480, 320);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser draws no pictures.');
  context.fillStyle = sky;
  context.fillRect(0, 0, 480, 320);
  context.fillStyle = sun;
  context.beginPath();
  context.arc(330, 120, 56, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = '#4f7a63';
  context.beginPath();
  context.ellipse(200, 360, 380, 160, 0, 0, 2 * Math.PI);
  context.fill();
  const png = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await png.arrayBuffer());
}
