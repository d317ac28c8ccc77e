import { expose } from 'comlink';
import { canDecode } from './can-decode.ts';
import { cutPatch } from './cut-patch.ts';
import { drawSketchPicture } from './draw-sketch-picture.ts';
import { findSlotsIn } from './find-slots-in.ts';
import { framePicture } from './frame-picture.ts';
import { layPatch } from './lay-patch.ts';
import { prepareEdit } from './prepare-edit.ts';
import { readReply } from './read-reply.ts';
import { toPng } from './to-png.ts';

/** The picture work, off the main thread. */
const imaging = {
  canDecode,
  cutPatch,
  drawSketchPicture,
  findSlotsIn,
  framePicture,
  layPatch,
  prepareEdit,
  readReply,
  toPng,
};

export type Imaging = typeof imaging;

expose(imaging);
postMessage('started');
