import type { EditChoices } from '../../core/edit/edit-choices.ts';
import type { LayerName, Step } from '../../core/failure.ts';
import type { Size } from '../../core/geometry.ts';
import type { Recipe } from '../../core/recipe.ts';
import type { SelectedLayer } from '../../core/selection.ts';
import type { StyleId } from '../../core/styles.ts';
import type { ImageModel } from '../model/image-model.ts';
import type { Outcome, PlacedPicture } from './outcome.ts';

/** A layer that takes part. */
export type RunLayer = Pick<SelectedLayer, 'id' | 'name' | 'size' | 'hasPicture'>;

/** What every story needs. */
export type Run = {
  readonly style: StyleId;
  /** What is added to each prompt; empty for nothing. */
  readonly direction: string;
  readonly model: ImageModel;
  readonly signal: AbortSignal;
  /** Pictures that a layer keeps at most. */
  readonly kept: number;
  /** Called whenever a layer enters the next step. */
  tell(layer: LayerName, step: Step): void;
  /** Called when a picture has been made, with the seconds that it took. */
  tellTime(seconds: number): void;
  /** Called with the part of a picture that is done, 0 to 1, where it is known. */
  tellPart(part: number): void;
  /** Called when the host asks for a pause of so many seconds. */
  tellPause(seconds: number): void;
  /** Called with the pictures of a layer that has got its own, before they are let go. */
  show(layer: LayerName, picture: PlacedPicture): void;
};

/** A layer that gets a picture, and what only stood there in its place. */
export type FilledLayer = {
  readonly id: string;
  readonly name: string;
  /** Layers that are hidden behind the picture: a cross, an icon. */
  readonly hides: readonly string[];
  /** How it looked before is kept, to compare with. */
  readonly isCompared: boolean;
  readonly signal: AbortSignal;
};

/** One picture, and the layers that get it. */
export type FillRequest = {
  /** Unique. */
  readonly id: string;
  /** As the designer wrote it; what the layer's name says where it is empty. */
  readonly prompt: string;
  /** What its role asks for besides; empty for nothing. */
  readonly role: string;
  readonly seed: number;
  /** Hash of the draft that it is the final of. */
  readonly draft: string | null;
  readonly layers: readonly FilledLayer[];
  /** In the layers' units, to choose pixels by; null is that of the layer. */
  readonly size: Size | null;
  /** Stops when all of its layers are stopped. */
  readonly signal: AbortSignal;
};

export type FillRun = Run & {
  readonly requests: readonly FillRequest[];
  readonly stage: Recipe['stage'];
  /** Hash of the picture that all are to look like. */
  readonly reference: string | null;
  /** Pixels to ask for; null is the usual. */
  wantedPixels(layer: Size): number | null;
  /** Called before a request is sent, which waits for it. */
  noteAsked(request: FillRequest): Promise<void>;
  /** Called when a layer is through, one way or the other. */
  tellEnd(outcome: Outcome): void;
};

export type EditRun = Run & {
  /** As the designer wrote it. */
  readonly prompt: string;
  readonly target: RunLayer;
  readonly masks: readonly RunLayer[];
  readonly references: readonly RunLayer[];
  readonly choices: EditChoices;
  /** The variant to start from, null for the original; undefined for what is seen. */
  readonly base: string | null | undefined;
  /** How many answers are asked for. */
  readonly count: number;
  /** Called when one of them is through, one way or the other. */
  tellEnd(outcome: Outcome, target: LayerName): void;
};
