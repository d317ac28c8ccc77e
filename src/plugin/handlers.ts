import type { PluginAnswers } from '../protocol/answers.ts';
import type { Handlers } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { annotate } from './annotate.ts';
import { captureEdit, capturePlaced } from './capture-edit.ts';
import { captureReference } from './capture-reference.ts';
import { captureSlot } from './capture-slot.ts';
import { closePlugin } from './close-plugin.ts';
import { describeLayers } from './describe-layers.ts';
import { describeSelection } from './describe-selection.ts';
import { discardVariant } from './discard-variant.ts';
import { endRun } from './end-run.ts';
import { listPictures } from './list-pictures.ts';
import { listScreens } from './list-screens.ts';
import { makeRoom } from './make-room.ts';
import { readNotes, saveNote } from './notes.ts';
import { notify } from './notify.ts';
import { setPending } from './pending.ts';
import { placeOnNewLayer } from './place-on-new-layer.ts';
import { placePicture } from './place-picture.ts';
import { readLook } from './read-look.ts';
import { readMask } from './read-mask.ts';
import { readNearbyTexts } from './read-nearby-texts.ts';
import { readPalette } from './read-palette.ts';
import { readPicture } from './read-picture.ts';
import { readScreen } from './read-screen.ts';
import { readVariants } from './read-variants.ts';
import { resizeWindow } from './resize-window.ts';
import { restoreOriginals } from './restore-originals.ts';
import { saveAlt } from './save-alt.ts';
import { selectLayers } from './select-layers.ts';
import { saveSettings } from './settings.ts';
import { settlePatch } from './settle-patch.ts';
import { showLayers } from './show-layers.ts';
import { showVariant } from './show-variant.ts';
import { startWindow } from './start-window.ts';
import { saveTray } from './tray.ts';
import { undo } from './undo.ts';
import { saveWindowState } from './window-state.ts';

/** What the sandbox does for the window, by name. */
export const handlers: Handlers<PluginCalls, PluginAnswers> = {
  ready: startWindow,
  readSelection: async () => describeSelection(),
  saveSettings,
  saveTray,
  saveWindowState,
  resizeWindow,
  closePlugin,
  describeLayers,
  selectLayers,
  readNearbyTexts,
  readLook,
  readMask,
  captureSlot,
  captureEdit,
  capturePlaced,
  settlePatch,
  makeRoom,
  showLayers,
  captureReference,
  place: placePicture,
  placeOnNewLayer,
  setPending,
  endRun,
  readVariants,
  readPicture,
  showVariant,
  discardVariant,
  restoreOriginals,
  listScreens,
  readScreen,
  listPictures,
  readPalette,
  readNotes,
  saveNote,
  saveAlt,
  annotate,
  notify,
  undo,
};
