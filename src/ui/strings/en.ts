import type { Step } from '../../core/failure.ts';
import type { Role } from '../../core/selection.ts';
import type { Settings } from '../../core/settings.ts';
import type { StyleId } from '../../core/styles.ts';
import type { Job, MakeJob } from '../session/run-state.ts';
import { auditInEnglish } from './en-audit.ts';
import { editInEnglish } from './en-edit.ts';
import { failureInEnglish } from './en-failures.ts';
import { refusalInEnglish } from './en-refusals.ts';
import { wireframeInEnglish } from './en-wireframe.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
const pictures = (count: number) => `${count} ${plural(count, 'picture', 'pictures')}`;
const layers = (count: number) => `${count} ${plural(count, 'layer', 'layers')}`;

/** Every sentence that the window says, in English. Other languages have the same entries. */
export const en = {
  failure: failureInEnglish,

  title: 'Greybox',
  tabs: 'What to do',
  tab: { fill: 'Fill', edit: 'Edit', wireframe: 'Wireframe' } satisfies Record<Job, string>,
  settings: 'Settings',
  resize: 'Resize the window',
  dismiss: 'Dismiss',
  more: 'More',

  nothing: {
    fill: {
      title: 'Select a grey box',
      text: 'One or many: each gets a picture of its own, at its own ratio.',
    },
    edit: {
      title: 'Select a picture and a shape over it',
      text: 'The shape is the mask: what lies under it changes, and nothing else does.',
    },
  } satisfies Record<MakeJob, { title: string; text: string }>,
  maskMissing: 'Draw a shape over the picture and select both. The shape is the mask.',
  viewOnly:
    'You can only view this file. Pictures cannot be placed in it; duplicate it to your drafts for that.',
  interrupted: (count: number) =>
    `Greybox was closed during a run: ${layers(count)} got no picture. What had begun may be billed.`,
  unfinished: (placed: number, missing: number, billed: number) =>
    `Greybox was closed during a run: ${pictures(placed)} placed, ${missing} missing${billed > 0 ? `, ${billed} of those may have been billed` : ''}.`,
  goOn: 'Go on',
  selectThem: 'Select them',

  selection: 'Selection',
  omitted: (count: number) =>
    `${count} more ${plural(count, 'layer is', 'layers are')} left out. Select 500 at most.`,
  showAll: (count: number) => `Show all ${count}`,
  showLess: 'Show fewer',
  inFigma: 'select in Figma',
  roleOf: (layer: string) => `Role of ${layer}`,
  role: { target: 'Target', mask: 'Mask', reference: 'Reference' } satisfies Record<Role, string>,
  size: (width: number, height: number) => `${Math.round(width)} × ${Math.round(height)}`,

  prompt: 'Prompt',
  promptPlaceholder: 'What should the picture show? Empty: what the layer’s name says.',
  hints: 'From the layers around',
  completions: 'Completions',
  style: 'Style',
  styles: {
    none: 'None',
    photo: 'Photo',
    editorial: 'Editorial',
    illustration: 'Illustration',
    render: '3D render',
    watercolour: 'Watercolour',
    line: 'Line drawing',
  } satisfies Record<StyleId, string>,
  quality: 'Quality',
  qualities: { low: 'Draft', medium: 'Medium', high: 'High' } satisfies Record<
    Settings['quality'],
    string
  >,

  runFill: 'Fill',
  stop: 'Stop',
  stopping: 'Stopping…',
  progress: 'Progress',
  step: {
    select: 'Reading',
    capture: 'Preparing',
    send: 'Sending',
    request: 'Making',
    fit: 'Fitting',
    place: 'Placing',
    settings: 'Settings',
  } satisfies Record<Step, string>,
  nth: (nth: number, total: number) => `${nth} of ${total}`,
  secondsLeft: (seconds: number) =>
    seconds < 60 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`,
  filled: (count: number) => `Filled ${layers(count)}.`,
  edited: (layer: string) => `Edited “${layer}” inside its mask.`,
  stopped: 'Stopped.',
  stoppedBilled: (host: string) => `Stopped. Pictures that ${host} had begun may still be billed.`,
  failedSome: (failed: number, total: number) => `${failed} of ${total} did not work.`,
  free: 'Free',
  freeOfCharge: 'free',
  about: (price: string) => `about ${price}`,
  underOneCent: (cent: string) => `under ${cent}`,
  atOpenAi: (price: string) => `${price} at OpenAI’s prices`,
  priceUnknown: 'price unknown',
  localHost: 'Made on this computer',
  billedBy: (host: string) => `Billed by ${host}`,
  pictures,

  results: 'Results',
  resultOf: (layer: string) => `The new picture in ${layer}`,
  previous: 'Previous layer',
  next: 'Next layer',
  variants: 'Variants',
  original: 'Original',
  variant: (nth: number) => `Variant ${nth}`,
  compare: 'Before and after',
  compareShare: (percent: number) => `${percent} % before`,
  hold: 'Hold to see before',
  zoom: 'Actual pixels',
  rerun: 'Run again',
  editPrompt: 'Change its wording',
  placeOnNewLayer: 'Place on a new layer',
  placeOnSelection: 'Place on the selection',
  discard: 'Discard',
  failures: 'What did not work',
  tryAgain: 'Try again',

  kept: 'Kept pictures',
  keptOf: (layer: string) => `The picture that was made for ${layer}`,
  placeAgain: 'Place again',
  placeOnLayer: 'Place anyway',

  model: 'Model',
  maker: 'Make pictures with',
  makers: { sketch: 'Sketch (offline, free)', 'gpt-image': 'GPT Image' } satisfies Record<
    Settings['maker'],
    string
  >,
  makersShort: { sketch: 'Sketch', 'gpt-image': 'GPT Image' } satisfies Record<
    Settings['maker'],
    string
  >,
  makerHint: {
    sketch: 'Simple drawings, made on this computer. Nothing leaves it.',
    'gpt-image': 'Your prompt and the pictures that it needs go to the address below.',
  } satisfies Record<Settings['maker'], string>,
  baseUrl: 'Address',
  key: 'API key',
  keyHint: 'Kept on this computer. Sent only to the address above.',
  modelName: 'Model name',
  keptVariants: 'Variants kept in a layer',
  keptVariantsHint: 'With more, the oldest leave. The original always stays.',
  language: 'Language',
  languages: { auto: 'Same as system', en: 'English', id: 'Bahasa Indonesia' } satisfies Record<
    Settings['language'],
    string
  >,

  closeTitle: (count: number) => `${pictures(count)} not placed yet`,
  closeText: (count: number) =>
    `Closing loses ${plural(count, 'it', 'them')}. Place or discard ${plural(count, 'it', 'them')} first.`,
  closeAnyway: 'Close anyway',
  keepOpen: 'Keep open',

  placedNotice: (count: number) => `Greybox placed ${pictures(count)}.`,
  restoredNotice: (count: number) => `Restored ${count} ${plural(count, 'original', 'originals')}.`,
  nothingRestored: 'Nothing to restore: no selected layer holds a picture by Greybox.',
  show: 'Show',
  undo: 'Undo',

  wireframe: wireframeInEnglish,
  edit: editInEnglish,
  audit: auditInEnglish,
  refusal: refusalInEnglish,
};

export type Strings = typeof en;
