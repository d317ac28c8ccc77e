import { ApiError } from '../api-error.ts';
import type { Model, Quality } from '../models.ts';
import { listOf } from './list-of.ts';
import type { PictureFields } from './picture-fields.ts';

export type PictureFormat = 'png' | 'jpeg' | 'webp';

/** How the pictures are to be made, with every default filled in. */
export type Options = {
  readonly n: number;
  readonly quality: Quality;
  readonly background: 'opaque' | 'transparent';
  readonly format: PictureFormat;
  /** 0 to 100; for JPEG and WebP only. */
  readonly compression: number;
  readonly stream: boolean;
  readonly partialImages: number;
};

/**
 * Checks what the parameters say together and about the model.
 *
 * @throws ApiError about the first combination that the API does not take.
 */
export function checkOptions(fields: PictureFields, model: Model): Options {
  const quality = checkQuality(fields.quality ?? 'auto', model);
  const format = checkFormat(fields);
  const background = fields.background ?? 'auto';
  if (background === 'transparent' && format === 'jpeg') {
    throw invalid('background', "A transparent background needs output_format 'png' or 'webp'.");
  }
  if (fields.complexity && !model.complexity) {
    throw invalid('complexity', `The model '${model.id}' does not support 'complexity'.`);
  }
  const stream = fields.stream ?? false;
  const partialImages = fields.partial_images ?? 0;
  if (partialImages > 0 && !stream) {
    throw invalid('partial_images', "'partial_images' is only supported when 'stream' is true.");
  }
  // The events do not say which of several pictures they belong to.
  if (stream && (fields.n ?? 1) > 1) {
    throw invalid('n', "Streaming is only supported with 'n' equal to 1.");
  }
  return {
    n: fields.n ?? 1,
    quality,
    background: background === 'transparent' ? 'transparent' : 'opaque',
    format,
    compression: fields.output_compression ?? 100,
    stream,
    partialImages,
  };
}

function checkQuality(quality: Quality | 'auto', model: Model): Quality {
  if (quality === 'auto') return 'high';
  const known = Object.keys(model.tokenFactors ?? { low: 0, medium: 0, high: 0 });
  if (known.includes(quality)) return quality;
  throw invalid(
    'quality',
    `The model '${model.id}' does not support quality '${quality}'. ` +
      `Supported values are: ${listOf([...known, 'auto'])}.`,
  );
}

function checkFormat(fields: PictureFields): PictureFormat {
  const format = fields.output_format ?? 'png';
  if (format === 'gif' || format === 'svg') {
    throw invalid('output_format', `output_format '${format}' needs access that this key lacks.`);
  }
  for (const name of ['frame_count', 'frame_duration_ms'] as const) {
    if (typeof fields[name] === 'number') {
      throw invalid(name, `'${name}' is only supported with output_format 'gif'.`);
    }
  }
  if (fields.svg) throw invalid('svg', "'svg' is only supported with output_format 'svg'.");
  if (typeof fields.output_compression === 'number' && format === 'png') {
    throw invalid(
      'output_compression',
      "'output_compression' is only supported with output_format 'jpeg' or 'webp'.",
    );
  }
  return format;
}

function invalid(param: string, message: string): ApiError {
  return new ApiError(message, { param, code: 'invalid_value' });
}
