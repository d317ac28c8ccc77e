import type { LayerName, Step } from '../../core/failure.ts';
import type { SelectedLayer } from '../../core/selection.ts';
import type { ImageModel } from '../model/image-model.ts';

/** What every story needs. */
export type Run = {
  readonly prompt: string;
  readonly model: ImageModel;
  readonly signal: AbortSignal;
  /** Called whenever a layer enters the next step. */
  tell(layer: LayerName, step: Step): void;
};

export type FillRun = Run & {
  readonly targets: readonly SelectedLayer[];
  /** Called when a layer is through, one way or the other. */
  tellEnd(): void;
};

export type EditRun = Run & {
  readonly target: SelectedLayer;
  readonly masks: readonly SelectedLayer[];
  readonly references: readonly SelectedLayer[];
};
