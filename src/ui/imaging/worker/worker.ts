import { expose } from 'comlink';
import { canDecode } from './can-decode.ts';
import { drawSketchPicture } from './draw-sketch-picture.ts';
import { countChanges } from './edit/count-changes.ts';
import { fitPatch } from './edit/fit-patch.ts';
import { healPicture, stopHealing } from './edit/heal-picture.ts';
import { measureMask } from './edit/measure-mask.ts';
import { prepareEdit } from './edit/prepare-edit.ts';
import { previewEdit } from './edit/preview-edit.ts';
import { findSlotsIn } from './find-slots-in.ts';
import { framePicture } from './frame-picture.ts';
import { readReply } from './read-reply.ts';
import { toPng } from './to-png.ts';

/** The picture work, off the main thread. */
const imaging = {
  canDecode,
  countChanges,
  drawSketchPicture,
  findSlotsIn,
  fitPatch,
  framePicture,
  healPicture,
  measureMask,
  prepareEdit,
  previewEdit,
  readReply,
  stopHealing,
  toPng,
};

export type Imaging = typeof imaging;

expose(imaging);
postMessage('started');
