import { fail } from '../core/failure.ts';
import { canWrite } from './can-write.ts';

/** Throws `view-only` where nothing can be written. */
export function refuseViewOnly(): void {
  if (!canWrite(figma.root)) fail('place', { kind: 'view-only' });
}
