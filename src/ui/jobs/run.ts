import type { LayerName, Step } from '../../core/failure.ts';
import type { SelectedLayer } from '../../core/selection.ts';
import type { StyleId } from '../../core/styles.ts';
import type { ImageModel } from '../model/image-model.ts';

/** A layer that takes part. */
export type RunLayer = Pick<SelectedLayer, 'id' | 'name' | 'size' | 'hasPicture'>;

/** What every story needs. */
export type Run = {
  /** As the designer wrote it. */
  readonly prompt: string;
  readonly style: StyleId;
  readonly model: ImageModel;
  readonly signal: AbortSignal;
  /** Called whenever a layer enters the next step. */
  tell(layer: LayerName, step: Step): void;
  /** Called when a picture has been made, with the seconds that it took. */
  tellTime(seconds: number): void;
};

export type FillRun = Run & {
  readonly targets: readonly RunLayer[];
  /** Called when a layer is through, one way or the other. */
  tellEnd(layer: LayerName): void;
};

export type EditRun = Run & {
  readonly target: RunLayer;
  readonly masks: readonly RunLayer[];
  readonly references: readonly RunLayer[];
};
