import type { Step } from '../../core/failure.ts';
import type { RefusalReason, Role } from '../../core/selection.ts';
import type { Job } from '../session/run-state.ts';

/** Every sentence that the window says in English. */
export const en = {
  promptLabel: 'Prompt',
  promptPlaceholder: {
    fill: 'What should the picture show? Empty: what the layer’s name says.',
    edit: 'What should the masked part show?',
  } satisfies Record<Job, string>,
  runButton: { fill: 'Fill', edit: 'Edit' } satisfies Record<Job, string>,
  stopButton: 'Stop',
  stopping: 'Stopping …',

  selectionTitle: 'Selection',
  nothingSelected: 'Select a grey box to fill it, or a picture with a shape over it to edit it.',
  omitted: (count: number) => `${count} more selected layers are left out. Select 500 at most.`,
  roleLabel: (layer: string) => `Role of ${layer}`,
  role: {
    target: 'Target',
    mask: 'Mask',
    reference: 'Reference',
  } satisfies Record<Role, string>,
  size: (width: number, height: number) => `${Math.round(width)} × ${Math.round(height)}`,

  step: {
    select: 'Reading',
    capture: 'Reading the layer',
    request: 'Making the picture',
    fit: 'Fitting',
    place: 'Placing',
    settings: 'Reading the settings',
  } satisfies Record<Step, string>,
  progress: (done: number, total: number) => `${done} of ${total}`,
  doneFill: (count: number) => (count === 1 ? 'Filled 1 layer.' : `Filled ${count} layers.`),
  doneEdit: (layer: string) => `Edited “${layer}” inside its mask.`,
  stopped: 'Stopped.',
  noLongerThat: 'The layers changed since you selected them. Check the list, then run again.',
  stoppedBilled: (host: string) => `Stopped. Pictures that ${host} had begun may still be billed.`,
  failedSome: (failed: number, total: number) => `${failed} of ${total} did not work.`,

  resultsTitle: 'Results',
  resultOf: (layer: string) => `The new picture in ${layer}`,
  keptOf: (layer: string) => `The picture that was made for ${layer}`,
  keptTitle: 'Kept pictures',
  placeAgain: 'Place again',
  placeOnLayer: 'Place anyway',
  placeOnNewLayer: 'Place on a new layer',
  discard: 'Discard',

  settingsTitle: 'Model',
  maker: 'Make pictures with',
  makers: { sketch: 'Sketch (offline, free)', 'gpt-image': 'GPT Image' },
  baseUrl: 'Address',
  key: 'API key',
  keyNote: 'Kept on this computer. Sent only to the address above.',
  model: 'Model name',
  quality: 'Quality',
  qualities: { low: 'Draft', medium: 'Medium', high: 'High' },
  free: 'Free',
  billedBy: (host: string) => `Billed by ${host}`,
  pictures: (count: number) => (count === 1 ? '1 picture' : `${count} pictures`),

  refusal: {
    group: 'A group has no fill. Select a layer inside it: Ctrl or ⌘ and click.',
    section: 'A section cannot hold a picture. Select a frame or a shape inside it.',
    slice: 'A slice cannot hold a picture. Select a frame or a shape.',
    line: 'A line has no area to fill. Select a shape.',
    'no-fills': 'This kind of layer has no fill. Select a frame or a shape.',
    'mixed-fills': 'Its letters have different fills. Give the text one fill first.',
    video: 'It holds a video, which Figma would drop. Select another layer or remove the video.',
    'unknown-paint':
      'It holds a pattern or shader, which Figma would drop. Remove that fill or put a rectangle over it.',
    'read-only': 'It belongs to a component of another file. Detach it, or edit it there.',
    hidden: 'It is hidden. Show it first.',
    empty: 'It has no size. Make it larger.',
    'mask-misses': 'It does not lie over the picture. Move it there, or deselect it.',
  } satisfies Record<RefusalReason, string>,
} as const;
