import * as z from 'zod';

/** The parameters that generations and edits share, each by itself. Null counts as left out. */
const pictureFields = {
  prompt: z.string().min(1).max(32_000),
  model: z.string().nullish(),
  n: z.int().min(1).max(10).nullish(),
  size: z.string().nullish(),
  quality: z.enum(['auto', 'low', 'medium', 'high', 'xhigh', 'max']).nullish(),
  background: z.enum(['auto', 'opaque', 'transparent']).nullish(),
  output_format: z.enum(['png', 'jpeg', 'webp', 'gif', 'svg']).nullish(),
  output_compression: z.int().min(0).max(100).nullish(),
  moderation: z.enum(['auto', 'low']).nullish(),
  stream: z.boolean().nullish(),
  partial_images: z.int().min(0).max(3).nullish(),
  complexity: z.enum(['low', 'medium', 'high']).nullish(),
  frame_count: z.int().min(2).max(16).nullish(),
  frame_duration_ms: z.int().min(0).nullish(),
  svg: z.looseObject({}).nullish(),
  safety_identifier: z.string().max(128).nullish(),
  user: z.string().optional(),
};

export const generationFields = z.strictObject(pictureFields);

export const editFields = z.strictObject({
  ...pictureFields,
  input_fidelity: z.enum(['low', 'high']).nullish(),
});

export type PictureFields = z.infer<typeof generationFields>;
