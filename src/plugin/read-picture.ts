import type { PluginAnswers } from '../protocol/answers.ts';
import type { Input } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { isPlain } from './is-plain.ts';

/** A picture as the document stores it. */
export async function readPicture({
  hash,
}: Input<PluginCalls, 'readPicture'>): Promise<PluginAnswers['readPicture']> {
  const bytes = await figma.getImageByHash(hash)?.getBytesAsync();
  return { picture: bytes && isPlain(bytes) ? bytes : null };
}
