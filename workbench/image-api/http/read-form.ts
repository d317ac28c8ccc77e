import { ApiError } from '../api-error.ts';
import type { Body } from './body.ts';
import type { Upload } from './upload.ts';

const numbers = ['n', 'output_compression', 'partial_images', 'frame_count', 'frame_duration_ms'];
const booleans = ['stream'];

/** A multipart form. A text field that came twice is an array. */
export async function readForm(contentType: string, bytes: Uint8Array): Promise<Body> {
  const fields: Record<string, unknown> = {};
  const uploads: Upload[] = [];
  for (const [field, value] of await parse(contentType, bytes)) {
    if (typeof value === 'string') {
      const typed = typedValue(field, value);
      fields[field] = field in fields ? [fields[field], typed].flat() : typed;
    } else {
      const index = uploads.filter((upload) => upload.field === field).length;
      uploads.push({
        field,
        param: field.endsWith('[]') ? `${field.slice(0, -2)}[${index}]` : field,
        name: value.name,
        type: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
    }
  }
  return { kind: 'multipart', fields, uploads };
}

async function parse(contentType: string, bytes: Uint8Array): Promise<FormData> {
  const headers = { 'content-type': contentType };
  try {
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch {
    throw new ApiError('We could not parse the multipart body of your request.', {});
  }
}

/** A form has only text: what stands for a number or a boolean becomes one. */
function typedValue(field: string, text: string): unknown {
  if (numbers.includes(field) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (booleans.includes(field) && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
