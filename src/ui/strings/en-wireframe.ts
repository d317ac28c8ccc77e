import type { DirectionField } from '../../core/art-direction.ts';
import type { SlotRole } from '../../core/slots/slot.ts';
import type { InstanceRule } from '../../core/wireframe/plan.ts';
import type { RowFilter } from '../session/wireframe/filter-rows.ts';
import type { RowSort } from '../session/wireframe/sort-rows.ts';
import type { Scope, Stage } from '../session/wireframe/wireframe.ts';
import { counted } from './counted.ts';

const plural = (count: number, one: string, many: string) =>
  `${counted(count)} ${count === 1 ? one : many}`;
const layers = (count: number) => plural(count, 'layer', 'layers');
const requests = (count: number) => plural(count, 'request', 'requests');

/** What the Wireframe tab says, in English. */
export const wireframeInEnglish = {
  scope: 'Look in',
  scopes: { page: 'This page', selection: 'Selection' } satisfies Record<Scope, string>,
  search: 'Search',
  searchPage: 'Look on the whole page',
  searchAgain: 'Search again',
  searching: 'Looking for placeholders…',
  searchingScreen: (nth: number, total: number) => `Looking at screen ${nth} of ${total}`,
  found: (count: number, screens: number) =>
    `${plural(count, 'placeholder', 'placeholders')} on ${plural(screens, 'screen', 'screens')}`,
  requests: (asked: number, wanted: number) => `${requests(asked)} for ${layers(wanted)}.`,
  saved: (saved: number) => `Sharing saves ${requests(saved)}.`,
  allDone: 'Each has its picture or is left out.',

  nothingFound: {
    page: {
      title: 'No placeholders on this page',
      text: 'What counts: grey or crossed boxes, layers named “image”, “photo” or “avatar”, and stock photos. For any other shape, select it and use Fill.',
    },
    selection: {
      title: 'No placeholders in the selection',
      text: 'What counts: grey or crossed boxes, layers named “image”, “photo” or “avatar”, and stock photos. Look on the whole page, or select other frames.',
    },
  } satisfies Record<Scope, { title: string; text: string }>,
  nothingSelected: {
    title: 'Select the frames to look in',
    text: 'Greybox lists the image placeholders that they hold. Or look on the whole page.',
  },
  showFailed: 'Show them',
  noneShown: 'No placeholder is like that.',
  showAllRows: 'Show all',

  filter: 'Show',
  filters: {
    all: 'All',
    empty: 'Empty',
    refill: 'Stock photos',
    draft: 'Drafts',
    approved: 'Approved',
    final: 'Finals',
    failed: 'Failed',
    unsure: 'Unsure',
    skipped: 'Left out',
  } satisfies Record<RowFilter, string>,
  sort: 'Sort by',
  sorts: {
    page: 'Page order',
    role: 'Role',
    size: 'Size',
    confidence: 'Least sure',
    state: 'State',
  } satisfies Record<RowSort, string>,
  find: 'Find',

  list: 'Placeholders',
  shown: (count: number) => `${counted(count)} shown`,
  includeAll: 'Include all that are shown',
  approveAll: 'Approve all',
  forAll: 'More for all that are shown',
  sameText: 'Same text for all…',
  sameTextLabel: (count: number) => `One text for ${layers(count)}`,
  apply: (count: number) => `Write in ${layers(count)}`,
  cancel: 'Cancel',

  include: (layer: string) => `Include ${layer}`,
  textOf: (layer: string) => `What ${layer} shows`,
  textPlaceholder: 'What should it show?',
  roleOf: (layer: string) => `Role of ${layer}`,
  roles: {
    portrait: 'Portrait',
    product: 'Product',
    hero: 'Hero',
    thumbnail: 'Thumbnail',
    photo: 'Photo',
    food: 'Food',
    place: 'Place',
    map: 'Map',
    chart: 'Chart',
    logo: 'Logo',
    illustration: 'Illustration',
    screenshot: 'Screenshot',
    abstract: 'Abstract',
  } satisfies Record<SlotRole, string>,
  badges: {
    empty: 'Empty',
    refill: 'Stock photo',
    draft: 'Draft',
    approved: 'Approved',
    final: 'Final',
    failed: 'Failed',
    unsure: 'Unsure',
    skipped: 'Left out',
  },
  approve: 'Approve',
  through: 'Done',
  redo: 'Another draft',
  undoRow: 'Take the picture away',
  stopLayer: (layer: string) => `Stop ${layer}`,
  more: (layer: string) => `More for ${layer}`,
  useAsReference: 'Use as style reference',
  makeFinal: 'Make the final now',
  skipLike: 'Leave out all like this',
  includeLike: 'Include all like this',
  inFigma: 'Show in Figma',

  groupNote: (count: number) => `${counted(count)} of one component`,
  fold: 'Fold',
  unfold: 'Unfold',
  ruleOf: (layer: string) => `Pictures for ${layer}`,
  rules: {
    auto: 'Automatic',
    same: 'Same picture',
    different: 'All different',
    cycle: 'Take turns',
  } satisfies Record<InstanceRule['kind'], string>,
  ruleHints: {
    auto: 'Equal words share between screens.',
    same: 'One picture for all.',
    different: 'A picture for each.',
    cycle: 'pictures in turn',
  } satisfies Record<InstanceRule['kind'], string>,
  cycleCount: 'Pictures in turn',

  direction: 'Art direction',
  noDirection: 'None: each picture goes its own way.',
  fields: {
    medium: 'Medium',
    light: 'Light',
    mood: 'Mood',
    people: 'People',
    places: 'Places',
    avoid: 'Avoid',
  } satisfies Record<DirectionField, string>,
  fieldExamples: {
    medium: 'Film photo, gouache, clay…',
    light: 'Soft, from a window',
    mood: 'Calm, hopeful',
    people: 'Families of all ages',
    places: 'Streets of Jakarta',
    avoid: 'Lettering, logos',
  } satisfies Record<DirectionField, string>,
  palette: 'Palette',
  paletteHint: 'Colours that this file names. Press the ones to keep to.',
  addColor: 'Add a colour',
  add: 'Add',
  colorInvalid: 'Write it as #rrggbb.',
  reference: 'Style reference',
  referenceHint: 'Choose “Use as style reference” at a picture in the list.',
  removeReference: 'Remove the reference',
  added: 'What is added to each request',
  addedNothing: 'Nothing.',

  stage: 'What the run makes',
  stages: { draft: 'Drafts', final: 'Finals' } satisfies Record<Stage, string>,
  draftCount: (count: number) => plural(count, 'picture', 'pictures'),
  finalCount: (count: number) => `${counted(count)} approved`,
  run: { draft: 'Make drafts', final: 'Make finals' } satisfies Record<Stage, string>,
  nothingToDraft: 'Nothing is left to draft.',
  nothingToFinish: 'Approve drafts to make finals of them.',
  nothingYet: 'No placeholders yet.',
  drafted: (count: number) => `Drafted ${layers(count)}.`,
  finished: (count: number) => `Finished ${layers(count)}.`,
  asksToWait: (host: string) => `${host} asks to wait`,
  waitSeconds: (seconds: number) => `${seconds} s`,
};
