import * as z from 'zod/mini';
import { proofShape } from '../core/edit/proof.ts';
import { trayItemShape } from '../core/kept-picture.ts';
import { sizeShape } from '../core/layer-facts.ts';
import { placementShape } from '../core/placement.ts';
import { recipeShape } from '../core/recipe.ts';
import { settingsShape } from '../core/settings.ts';
import { windowStateShape } from '../core/window-state.ts';
import type { Calls } from './calls.ts';

const nothing = z.object({});
const bytes = z.instanceof(Uint8Array);
const layerName = z.object({ id: z.string(), name: z.string() });
const masked = z.object({
  layerId: z.string(),
  masks: z.array(layerName),
  /** What no picture of the layer covers is the mask; then there are no mask layers. */
  isEmptyPart: z.optional(z.boolean()),
  /** The variant to start from: a hash, null for the original; absent for what is seen. */
  base: z.optional(z.nullable(z.string())),
});

/** What the window asks of the sandbox. What it gets stands in `answers.ts`. */
export const calls = {
  /** The window is listening: what it starts from. */
  ready: {
    step: 'settings',
    seconds: 20,
    input: nothing,
  },
  readSelection: { step: 'select', seconds: 20, input: nothing },
  saveSettings: { step: 'settings', seconds: 20, input: settingsShape },
  saveWindowState: { step: 'settings', seconds: 20, input: windowStateShape },
  /** To a size in CSS pixels, as near as the window may have it. */
  resizeWindow: { step: 'settings', seconds: 20, input: sizeShape },
  /** Keeps the pictures that were made and not placed, in place of those kept before. */
  saveTray: {
    step: 'place',
    seconds: 60,
    carriesPicture: true,
    input: z.object({ tray: z.array(trayItemShape) }),
  },
  closePlugin: { step: 'settings', seconds: 20, input: nothing },
  /** The layers with these ids as they are now; those that are gone are left out. */
  describeLayers: {
    step: 'select',
    seconds: 20,
    input: z.object({ ids: z.array(z.string()) }),
  },
  /** Selects layers and brings them into view. */
  selectLayers: {
    step: 'select',
    seconds: 20,
    input: z.object({ ids: z.array(z.string()) }),
  },
  /** What stands around a layer and may say what its picture shows. */
  readNearbyTexts: {
    step: 'select',
    seconds: 20,
    input: z.object({ layerId: z.string() }),
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
  },
  /** The outline of masks over a target, in the target's node units, and how fine its picture is. */
  readMask: { step: 'select', seconds: 20, input: masked },
  /** Before a whole picture is made: where it goes. */
  captureSlot: {
    step: 'capture',
    seconds: 20,
    input: z.object({ layerId: z.string() }),
  },
  /** Before an edit: the layer's own pixels, the mask over it, and where the patch goes. */
  captureEdit: {
    step: 'capture',
    seconds: 120,
    carriesPicture: true,
    input: z.object({
      ...masked.shape,
      /** Pixels for one node unit. */
      scale: z.number(),
    }),
  },
  /** The same pixels as `captureEdit` read them, as they are now. */
  capturePlaced: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({ ...masked.shape, scale: z.number() }),
  },
  /**
   * Keeps with a patch what was measured of it. One that changed anything outside of its mask, or
   * could not be measured (null), is taken away again.
   */
  settlePatch: {
    step: 'place',
    seconds: 20,
    input: z.object({ layerId: z.string(), hash: z.string(), proof: z.nullable(proofShape) }),
  },
  /**
   * Gives a layer another ratio, larger, with its pictures where they are: what is empty then can be
   * filled. An undo step of its own.
   */
  makeRoom: {
    step: 'place',
    seconds: 20,
    input: z.object({
      layerId: z.string(),
      /** Width over height. */
      ratio: z.number(),
    }),
  },
  /** Shows or hides layers. An undo step of its own. */
  showLayers: {
    step: 'place',
    seconds: 20,
    input: z.object({ ids: z.array(z.string()), isShown: z.boolean() }),
  },
  captureReference: {
    step: 'capture',
    seconds: 120,
    carriesPicture: true,
    input: z.object({
      layer: layerName,
      scale: z.number(),
    }),
  },
  place: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({
      placement: placementShape,
      /** Its bytes, or the hash of a picture that the document holds already. */
      picture: z.union([bytes, z.string()]),
      recipe: recipeShape,
      /** Layers that only say that a picture goes here: hidden as long as one is seen. */
      hides: z.optional(z.array(z.string())),
      /** Pictures that the layer keeps at most, this one among them. */
      kept: z.optional(z.number()),
    }),
  },
  /** For a picture whose own layer is gone: a new rectangle in the middle of the view. */
  placeOnNewLayer: {
    step: 'place',
    seconds: 120,
    carriesPicture: true,
    input: z.object({ size: sizeShape, name: z.string(), picture: bytes, recipe: recipeShape }),
  },
  /** The quiet look of a layer whose picture is on its way: gives it, or takes it away. */
  setPending: {
    step: 'place',
    seconds: 20,
    input: z.object({
      layerId: z.string(),
      isPending: z.boolean(),
      /** Id of the request that is on its way for it. */
      request: z.optional(z.string()),
    }),
  },
  /** All that was placed since the last end becomes one undo step; no layer looks pending. */
  endRun: { step: 'place', seconds: 20, input: nothing },
  readVariants: {
    step: 'select',
    seconds: 20,
    input: z.object({ layerId: z.string() }),
  },
  /** A picture of the document as it is stored; null when the document has none of that hash. */
  readPicture: {
    step: 'select',
    seconds: 60,
    carriesPicture: true,
    input: z.object({ hash: z.string() }),
  },
  /** Shows one of a layer's variants, or with null its original. An undo step of its own. */
  showVariant: {
    step: 'place',
    seconds: 20,
    input: z.object({ layerId: z.string(), hash: z.nullable(z.string()) }),
  },
  /** Takes a variant from the layer. The one before it is seen again. An undo step of its own. */
  discardVariant: {
    step: 'place',
    seconds: 20,
    input: z.object({ layerId: z.string(), hash: z.string() }),
  },
  /**
   * Shows the originals of the selected layers and of all that they hold, as one undo step.
   * Answers what was seen before, for those that changed.
   */
  restoreOriginals: {
    step: 'place',
    seconds: 60,
    input: nothing,
  },
  /** The layers in which placeholders are looked for: the selected ones, or all of the page. */
  listScreens: {
    step: 'select',
    seconds: 20,
    input: z.object({ scope: z.enum(['selection', 'page']) }),
  },
  /** A layer with all that it holds, in Figma's REST format. */
  readScreen: { step: 'select', seconds: 60, input: z.object({ id: z.string() }) },
  /** All layers with pictures of ours. */
  listPictures: {
    step: 'select',
    seconds: 120,
    input: z.object({
      scope: z.enum(['page', 'file']),
      /** The page, when it is another than the one that is shown. */
      pageId: z.optional(z.string()),
    }),
  },
  /** The colours that the file names. */
  readPalette: { step: 'select', seconds: 20, input: nothing },
  /** What the window has kept for this file. */
  readNotes: { step: 'settings', seconds: 20, input: nothing },
  /**
   * Keeps a text of the window's: the art direction in the file, for everybody; the plan and the
   * ledger on this machine, for this file. An empty one is forgotten.
   */
  saveNote: {
    step: 'settings',
    seconds: 20,
    input: z.object({ note: z.enum(['direction', 'plan', 'ledger', 'asked']), text: z.string() }),
  },
  /** Gives layers their alt texts. An undo step of its own. */
  saveAlt: {
    step: 'place',
    seconds: 20,
    input: z.object({ alts: z.array(z.object({ layerId: z.string(), alt: z.string() })) }),
  },
  /** Writes our annotation on each layer, or with null takes it away. An undo step of its own. */
  annotate: {
    step: 'place',
    seconds: 60,
    input: z.object({
      notes: z.array(z.object({ layerId: z.string(), text: z.nullable(z.string()) })),
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
  },
  /** Takes back the last step in Figma. */
  undo: { step: 'settings', seconds: 20, input: nothing },
} as const satisfies Calls<Record<string, unknown>>;

export type PluginCalls = typeof calls;
