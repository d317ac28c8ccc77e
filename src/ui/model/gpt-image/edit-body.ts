import type { ImageEditParamsNonStreaming } from 'openai/resources/images';
import type { Settings } from '../../../core/settings.ts';
import type { PictureRequest, Png } from '../image-model.ts';

/**
 * The multipart body of `/images/edits`: the edited picture first with its mask, then the
 * references. Without a picture to edit it asks for a new one that is made after the references.
 */
export function editBody(
  { prompt, size, edit, references }: PictureRequest,
  { model, quality }: Settings,
): FormData {
  const fields = {
    model,
    prompt,
    size: `${size.width}x${size.height}`,
    quality,
    n: 1,
    output_format: 'png',
  } satisfies Omit<ImageEditParamsNonStreaming, 'image' | 'mask'>;

  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  const pictures = edit ? [edit.image, ...references] : references;
  pictures.forEach((png, index) => {
    form.append('image[]', pngBlob(png), `image-${index + 1}.png`);
  });
  if (edit) form.append('mask', pngBlob(edit.mask), 'mask.png');
  return form;
}

/** With its type said: hosts refuse pictures sent as application/octet-stream. */
function pngBlob(png: Png): Blob {
  return new Blob([png], { type: 'image/png' });
}
