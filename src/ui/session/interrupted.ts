import { signal } from '@preact/signals';
import type { LayerName } from '../../core/failure.ts';

/** Layers whose pictures were on their way when the window was last closed. */
export const interrupted = signal<readonly LayerName[]>([]);
