import type { Handlers } from '../protocol/calls.ts';
import type { PluginCalls } from '../protocol/contract.ts';
import { captureEdit } from './capture-edit.ts';
import { captureReference } from './capture-reference.ts';
import { captureSlot } from './capture-slot.ts';
import { describeSelection } from './describe-selection.ts';
import { placeOnNewLayer } from './place-on-new-layer.ts';
import { placePicture } from './place-picture.ts';
import { saveSettings } from './settings.ts';
import { startWindow } from './start-window.ts';

/** What the sandbox does for the window, by name. */
export const handlers: Handlers<PluginCalls> = {
  ready: startWindow,
  readSelection: async () => describeSelection(),
  saveSettings,
  captureSlot,
  captureEdit,
  captureReference,
  place: placePicture,
  placeOnNewLayer,
};
