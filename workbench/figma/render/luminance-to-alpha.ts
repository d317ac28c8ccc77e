/** Makes each pixel as opaque as it is bright: Rec. 709 weights, its own alpha counted in. */
export function luminanceToAlpha(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const picture = context.getImageData(0, 0, width, height);
  const { data } = picture;
  for (let index = 0; index < data.length; index += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = data.subarray(index, index + 4);
    data[index + 3] = Math.round(((0.2126 * r + 0.7152 * g + 0.0722 * b) * a) / 255);
  }
  context.putImageData(picture, 0, 0);
}
