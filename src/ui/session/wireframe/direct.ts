import type { ArtDirection } from '../../../core/art-direction.ts';
import { callPlugin } from '../../wire/call-plugin.ts';
import { inBackground } from '../trouble.ts';
import { direction } from './wireframe.ts';

/** Milliseconds without a change before it is kept: it stands in the file, for everybody. */
const rest = 800;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes the art direction of this file. */
export function direct(changed: Partial<ArtDirection>): void {
  direction.value = { ...direction.value, ...changed };
  clearTimeout(timer);
  timer = setTimeout(keepDirectionNow, rest);
}

/** Keeps what waits to be kept. */
export async function keepDirectionNow(): Promise<void> {
  if (timer === undefined) return;
  clearTimeout(timer);
  timer = undefined;
  const text = JSON.stringify(direction.value);
  await inBackground('settings', () => callPlugin('saveNote', { note: 'direction', text }));
}

addEventListener('blur', keepDirectionNow);
