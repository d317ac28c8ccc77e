import * as z from 'zod/mini';
import { trayItemShape } from '../core/kept-picture.ts';
import { layerFactsShape, sizeShape } from '../core/layer-facts.ts';
import { namedColorShape } from '../core/named-color.ts';
import { hintedLayerShape, nearbyTextShape } from '../core/nearby-text.ts';
import { maskOutlineShape, matrixShape } from '../core/outline.ts';
import { ownPictureShape } from '../core/own-picture.ts';
import { ticketShape } from '../core/placement.ts';
import { recipeShape } from '../core/recipe.ts';
import { settingsShape } from '../core/settings.ts';
import { variantListShape } from '../core/variants.ts';
import { windowStateShape } from '../core/window-state.ts';
import type { PluginCalls } from './contract.ts';

const nothing = z.object({});
const bytes = z.instanceof(Uint8Array);
const layerName = z.object({ id: z.string(), name: z.string() });

const selectedLayers = z.object({
  layers: z.array(layerFactsShape),
  /** Selected layers beyond those that are read. */
  omitted: z.number(),
});

const capturedPicture = z.object({
  png: bytes,
  /** Node units of the captured layer to pixels of `png`. */
  pixelsFromNode: matrixShape,
  /** The layer's whole units are whole pixels of the page. */
  isOnPixels: z.boolean(),
});

/** What the sandbox answers to each call of the window. */
export const answers = {
  ready: z.object({
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
  readSelection: selectedLayers,
  saveSettings: nothing,
  saveWindowState: nothing,
  resizeWindow: nothing,
  saveTray: nothing,
  closePlugin: nothing,
  describeLayers: z.object({ layers: z.array(layerFactsShape) }),
  selectLayers: nothing,
  readNearbyTexts: z.object({
    /** Null for a layer that is nowhere on the page. */
    layer: z.nullable(hintedLayerShape),
    texts: z.array(nearbyTextShape),
  }),
  readLook: z.object({ size: sizeShape, picture: z.nullable(capturedPicture) }),
  readMask: z.object({
    outline: maskOutlineShape,
    /** Node units. */
    size: sizeShape,
    /** Pixels that the layer's own picture has for one node unit. */
    pixelsPerUnit: z.number(),
  }),
  captureSlot: z.object({ ticket: ticketShape }),
  captureEdit: z.object({
    ticket: ticketShape,
    picture: capturedPicture,
    outline: maskOutlineShape,
    /** Its patch goes onto a layer above all that the layer holds. */
    isAbove: z.boolean(),
  }),
  capturePlaced: capturedPicture,
  settlePatch: z.object({ variants: variantListShape }),
  makeRoom: nothing,
  showLayers: nothing,
  captureReference: z.object({ size: sizeShape, picture: capturedPicture }),
  place: z.object({
    /** The layer that holds it: of a patch above others one of its own. */
    layer: layerName,
    hash: z.string(),
    variants: variantListShape,
    /** Good for a further patch over the same pixels. */
    ticket: ticketShape,
  }),
  placeOnNewLayer: z.object({ layerName: z.string() }),
  setPending: nothing,
  endRun: nothing,
  readVariants: variantListShape,
  readPicture: z.object({ picture: z.nullable(bytes) }),
  showVariant: variantListShape,
  discardVariant: variantListShape,
  restoreOriginals: z.object({
    restored: z.array(z.object({ layerId: z.string(), hash: z.string() })),
  }),
  listScreens: z.object({
    page: layerName,
    screens: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** No frame: a shape or group beside others, to be read together with them. */
        isLoose: z.boolean(),
      }),
    ),
  }),
  /** Travels as text, which takes the sandbox less time than the tree itself. */
  readScreen: z.object({
    /** JSON in Figma's REST format. */
    rest: z.string(),
  }),
  listPictures: z.object({ pictures: z.array(ownPictureShape) }),
  readPalette: z.object({ colors: z.array(namedColorShape) }),
  readNotes: z.object({
    direction: z.string(),
    plan: z.string(),
    ledger: z.string(),
    asked: z.string(),
  }),
  saveNote: nothing,
  saveAlt: nothing,
  annotate: z.object({
    /** Layers that take no annotation, or are gone. */
    refused: z.array(layerName),
  }),
  notify: nothing,
  undo: nothing,
} as const satisfies Record<keyof PluginCalls, z.ZodMiniType>;

/** The sandbox tells the window unasked. */
export const selectionChanged = { name: 'selectionChanged', shape: selectedLayers } as const;

export type PluginAnswers = {
  readonly [Name in keyof typeof answers]: z.output<(typeof answers)[Name]>;
};
export type SelectedLayers = z.output<typeof selectedLayers>;
export type CapturedPicture = z.output<typeof capturedPicture>;
