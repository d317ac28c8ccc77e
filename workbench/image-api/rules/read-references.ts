import * as z from 'zod';
import { ApiError } from '../api-error.ts';
import type { Body } from '../http/body.ts';
import type { Upload } from '../http/upload.ts';
import { checkFields } from './check-fields.ts';

const mostImages = 16;

const reference = z.strictObject({
  image_url: z.string().max(20_971_520).optional(),
  file_id: z.string().optional(),
});

const references = z.looseObject({
  images: z.array(reference).min(1).max(mostImages),
  mask: reference.nullish(),
});

/** The files of an edit, taken out of its other fields. */
export type EditBody = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly images: readonly Upload[];
  readonly mask: Upload | null;
  readonly markup: Upload | null;
};

/** @throws ApiError when files are missing, too many, or not files at all. */
export function readReferences(body: Body): EditBody {
  return body.kind === 'json' ? fromJson(body) : fromForm(body);
}

function fromJson({ fields, uploads }: Body): EditBody {
  const { images, mask, ...rest } = checkFields(references, fields);
  return {
    fields: rest,
    images: images.map((image, index) => find(uploads, image, `images[${index}]`)),
    mask: mask ? find(uploads, mask, 'mask') : null,
    markup: null,
  };
}

function find(
  uploads: readonly Upload[],
  { image_url, file_id }: z.infer<typeof reference>,
  param: string,
): Upload {
  if ((image_url === undefined) === (file_id === undefined)) {
    throw new ApiError(`Expected either 'image_url' or 'file_id' in '${param}'.`, {
      param,
      code: 'invalid_value',
    });
  }
  if (image_url === undefined) {
    throw new ApiError(`No such File object: ${file_id}.`, { param: `${param}.file_id` });
  }
  const upload = uploads.find((each) => each.param === param);
  if (upload) return upload;
  // Nothing is fetched from elsewhere here, so an https address fails as an unreachable one does.
  throw new ApiError(`Error while downloading the image of '${param}'.`, {
    param: `${param}.image_url`,
    code: 'invalid_image_url',
  });
}

const fileFields = ['image', 'image[]', 'mask', 'markup'];

function fromForm({ fields, uploads }: Body): EditBody {
  for (const name of fileFields) {
    if (name in fields) {
      const message = `Invalid type for '${name}': expected a file, but got a string instead.`;
      throw new ApiError(message, { param: name, code: 'invalid_type' });
    }
  }
  for (const { field } of uploads) {
    if (!fileFields.includes(field)) {
      const message = `Unknown parameter: '${field}'.`;
      throw new ApiError(message, { param: field, code: 'unknown_parameter' });
    }
  }
  const single = onlyOne(uploads, 'image');
  const images = [
    ...(single ? [single] : []),
    ...uploads.filter(({ field }) => field === 'image[]'),
  ];
  if (images.length === 0) {
    const message = "Missing required parameter: 'image'.";
    throw new ApiError(message, { param: 'image', code: 'missing_required_parameter' });
  }
  if (images.length > mostImages) {
    const message = `Invalid 'image': array too long. Expected an array with maximum length ${mostImages}, but got an array with length ${images.length} instead.`;
    throw new ApiError(message, { param: 'image', code: 'array_above_max_length' });
  }
  const [mask, markup] = [onlyOne(uploads, 'mask'), onlyOne(uploads, 'markup')];
  return { fields, images, mask, markup };
}

function onlyOne(uploads: readonly Upload[], name: string): Upload | null {
  const [first, second] = uploads.filter(({ field }) => field === name);
  if (!second) return first ?? null;
  throw new ApiError(
    `Duplicate parameter: '${name}'. You provided multiple values for this parameter, whereas only one is allowed.`,
    { param: name, code: 'duplicate_parameter' },
  );
}
