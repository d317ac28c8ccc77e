import * as z from 'zod/mini';
import { layerFactsShape, sizeShape } from '../core/layer-facts.ts';
import { maskOutlineShape, matrixShape } from '../core/outline.ts';
import { placementShape, ticketShape } from '../core/placement.ts';
import { recipeShape } from '../core/recipe.ts';
import { settingsShape } from '../core/settings.ts';
import type { Calls } from './calls.ts';

type Table = Calls<Record<string, unknown>>;

const bytes = z.instanceof(Uint8Array);

const selectedLayers = z.object({
  layers: z.array(layerFactsShape),
  /** Selected layers beyond those that are read. */
  omitted: z.number(),
});

const capturedPicture = z.object({
  png: bytes,
  /** Node units of the captured layer to pixels of `png`. */
  pixelsFromNode: matrixShape,
});

/** What the window asks of the sandbox. */
export const calls = {
  /** The window is listening: what it starts from. */
  ready: {
    step: 'settings',
    seconds: 20,
    input: z.object({}),
    output: z.object({
      selection: selectedLayers,
      settings: settingsShape,
      /** Of the selected layer's picture. */
      recipe: z.nullable(recipeShape),
    }),
  },
  readSelection: { step: 'select', seconds: 20, input: z.object({}), output: selectedLayers },
  saveSettings: { step: 'settings', seconds: 20, input: settingsShape, output: z.object({}) },
  /** Before a whole picture is made: where it goes. */
  captureSlot: {
    step: 'capture',
    seconds: 20,
    input: z.object({ layerId: z.string() }),
    output: z.object({ ticket: ticketShape }),
  },
  /** Before an edit: the layer's own pixels, the mask over it, and where the patch goes. */
  captureEdit: {
    step: 'capture',
    seconds: 120,
    carriesPicture: true,
    input: z.object({
      layerId: z.string(),
      masks: z.array(z.object({ id: z.string(), name: z.string() })),
      /** Pixels for one node unit. */
      scale: z.number(),
    }),
    output: z.object({
      ticket: ticketShape,
      picture: capturedPicture,
      outline: maskOutlineShape,
    }),
  },
  captureReference: {
    step: 'capture',
    seconds: 120,
    carriesPicture: true,
    input: z.object({
      layer: z.object({ id: z.string(), name: z.string() }),
      scale: z.number(),
    }),
    output: z.object({ size: sizeShape, picture: capturedPicture }),
  },
  place: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({ placement: placementShape, picture: bytes, recipe: recipeShape }),
    output: z.object({ layerName: z.string() }),
  },
  /** For a picture whose own layer is gone: a new rectangle in the middle of the view. */
  placeOnNewLayer: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({ size: sizeShape, name: z.string(), picture: bytes, recipe: recipeShape }),
    output: z.object({ layerName: z.string() }),
  },
} as const satisfies Table;

/** The sandbox tells the window unasked. */
export const selectionChanged = {
  name: 'selectionChanged',
  shape: selectedLayers,
};

export type PluginCalls = typeof calls;
export type SelectedLayers = z.output<typeof selectedLayers>;
export type CapturedPicture = z.output<typeof capturedPicture>;
