import * as z from 'zod/mini';
import { trayItemShape } from '../core/kept-picture.ts';
import { layerFactsShape, sizeShape } from '../core/layer-facts.ts';
import { maskOutlineShape, matrixShape } from '../core/outline.ts';
import { placementShape, ticketShape } from '../core/placement.ts';
import { recipeShape } from '../core/recipe.ts';
import { settingsShape } from '../core/settings.ts';
import { variantListShape } from '../core/variants.ts';
import { windowStateShape } from '../core/window-state.ts';
import type { Calls } from './calls.ts';

type Table = Calls<Record<string, unknown>>;

const bytes = z.instanceof(Uint8Array);

const selectedLayers = z.object({
  layers: z.array(layerFactsShape),
  /** Selected layers beyond those that are read. */
  omitted: z.number(),
});

const layerName = z.object({ id: z.string(), name: z.string() });

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
      windowState: windowStateShape,
      /** Of the selected layer's picture. */
      recipe: z.nullable(recipeShape),
      /** The menu item or relaunch button that was pressed. */
      command: z.enum(['open', 'fill-selection', 'restore-originals']),
      viewOnly: z.boolean(),
      /** Layers whose pictures were on their way when the window was last closed. */
      interrupted: z.array(layerName),
      /** Pictures that were made and not placed. */
      tray: z.array(trayItemShape),
    }),
  },
  readSelection: { step: 'select', seconds: 20, input: z.object({}), output: selectedLayers },
  saveSettings: { step: 'settings', seconds: 20, input: settingsShape, output: z.object({}) },
  saveWindowState: { step: 'settings', seconds: 20, input: windowStateShape, output: z.object({}) },
  /** To a size in CSS pixels, as near as the window may have it. */
  resizeWindow: { step: 'settings', seconds: 20, input: sizeShape, output: z.object({}) },
  /** Keeps the pictures that were made and not placed, in place of those kept before. */
  saveTray: {
    step: 'place',
    seconds: 60,
    carriesPicture: true,
    input: z.object({ tray: z.array(trayItemShape) }),
    output: z.object({}),
  },
  closePlugin: { step: 'settings', seconds: 20, input: z.object({}), output: z.object({}) },
  /** The layers with these ids as they are now; those that are gone are left out. */
  describeLayers: {
    step: 'select',
    seconds: 20,
    input: z.object({ ids: z.array(z.string()) }),
    output: z.object({ layers: z.array(layerFactsShape) }),
  },
  /** Selects layers and brings them into view. */
  selectLayers: {
    step: 'select',
    seconds: 20,
    input: z.object({ ids: z.array(z.string()) }),
    output: z.object({}),
  },
  /** What stands around a layer and may say what its picture shows, the likeliest first. */
  readHints: {
    step: 'select',
    seconds: 20,
    input: z.object({ layerId: z.string() }),
    output: z.object({ hints: z.array(z.string()) }),
  },
  /** The layer with all that it holds, as it looks now; null when there is nothing to see. */
  readLook: {
    step: 'select',
    seconds: 60,
    carriesPicture: true,
    input: z.object({
      layerId: z.string(),
      /** Pixels of the longer side at most. */
      longestSide: z.number(),
    }),
    output: z.object({ size: sizeShape, picture: z.nullable(capturedPicture) }),
  },
  /** The outline of masks over a target, in the target's node units. */
  readMask: {
    step: 'select',
    seconds: 20,
    input: z.object({ layerId: z.string(), masks: z.array(layerName) }),
    output: z.object({ outline: maskOutlineShape }),
  },
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
      masks: z.array(layerName),
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
      layer: layerName,
      scale: z.number(),
    }),
    output: z.object({ size: sizeShape, picture: capturedPicture }),
  },
  place: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({ placement: placementShape, picture: bytes, recipe: recipeShape }),
    output: z.object({ layerName: z.string(), hash: z.string(), variants: variantListShape }),
  },
  /** For a picture whose own layer is gone: a new rectangle in the middle of the view. */
  placeOnNewLayer: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({ size: sizeShape, name: z.string(), picture: bytes, recipe: recipeShape }),
    output: z.object({ layerName: z.string() }),
  },
  /** The quiet look of a layer whose picture is on its way: gives it, or takes it away. */
  setPending: {
    step: 'place',
    seconds: 20,
    input: z.object({ layerId: z.string(), isPending: z.boolean() }),
    output: z.object({}),
  },
  /** All that was placed since the last end becomes one undo step; no layer looks pending. */
  endRun: { step: 'place', seconds: 20, input: z.object({}), output: z.object({}) },
  readVariants: {
    step: 'select',
    seconds: 20,
    input: z.object({ layerId: z.string() }),
    output: variantListShape,
  },
  /** A picture of the document as it is stored; null when the document has none of that hash. */
  readPicture: {
    step: 'select',
    seconds: 60,
    carriesPicture: true,
    input: z.object({ hash: z.string() }),
    output: z.object({ picture: z.nullable(bytes) }),
  },
  /** Shows one of a layer's variants, or with null its original. An undo step of its own. */
  showVariant: {
    step: 'place',
    seconds: 20,
    input: z.object({ layerId: z.string(), hash: z.nullable(z.string()) }),
    output: variantListShape,
  },
  /** Takes a variant from the layer. The one before it is seen again. An undo step of its own. */
  discardVariant: {
    step: 'place',
    seconds: 20,
    input: z.object({ layerId: z.string(), hash: z.string() }),
    output: variantListShape,
  },
  /**
   * Shows the originals of the selected layers and of all that they hold, as one undo step.
   * Answers what was seen before, for those that changed.
   */
  restoreOriginals: {
    step: 'place',
    seconds: 60,
    input: z.object({}),
    output: z.object({
      restored: z.array(z.object({ layerId: z.string(), hash: z.string() })),
    }),
  },
  /** A notice of Figma's own, with something to do about it. */
  notify: {
    step: 'settings',
    seconds: 20,
    input: z.object({
      message: z.string(),
      isError: z.boolean(),
      button: z.nullable(
        z.object({
          label: z.string(),
          /** Selects layers, or shows variants again. */
          action: z.discriminatedUnion('kind', [
            z.object({ kind: z.literal('select'), ids: z.array(z.string()) }),
            z.object({
              kind: z.literal('show'),
              variants: z.array(z.object({ layerId: z.string(), hash: z.string() })),
            }),
          ]),
        }),
      ),
      /** Ends the plugin when the notice has gone: notices with a button go with it. */
      thenClose: z.boolean(),
    }),
    output: z.object({}),
  },
  /** Takes back the last step in Figma. */
  undo: { step: 'settings', seconds: 20, input: z.object({}), output: z.object({}) },
} as const satisfies Table;

/** The sandbox tells the window unasked. */
export const selectionChanged = {
  name: 'selectionChanged',
  shape: selectedLayers,
};

export type PluginCalls = typeof calls;
export type SelectedLayers = z.output<typeof selectedLayers>;
export type CapturedPicture = z.output<typeof capturedPicture>;
