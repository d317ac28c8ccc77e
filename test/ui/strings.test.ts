import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Failure, failureShape } from '../../src/core/failure.ts';
import { refusalReason } from '../../src/core/selection.ts';
import { en } from '../../src/ui/strings/en.ts';
import { id } from '../../src/ui/strings/id.ts';

const languages = { en, id };
const names = ['en', 'id'] as const;

/** What a designer may read at most in one go, in characters. */
const longestSentence = 260;
/** More does not fit beside another button in a narrow window. */
const longestButton = 26;

/** Every text, by its path; a function's texts by its arguments too. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
  }
  return [];
}

/** Every path, with what stands there. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}/${key}`));
}

/** The entries that are made from something, each called as the window calls it. */
const calls = {
  interrupted: (words, count) => words.interrupted(count),
  unfinished: (words, count) => words.unfinished(count, 8, count),
  about: (words) => words.about('$0.11'),
  underOneCent: (words) => words.underOneCent('$0.01'),
  atOpenAi: (words) => words.atOpenAi('$0.11'),
  omitted: (words, count) => words.omitted(count),
  showAll: (words, count) => words.showAll(count),
  roleOf: (words) => words.roleOf('Hero'),
  size: (words, count) => words.size(count, 64.4),
  nth: (words, count) => words.nth(count, 40),
  secondsLeft: (words, count) => words.secondsLeft(count),
  filled: (words, count) => words.filled(count),
  edited: (words) => words.edited('Hero'),
  stoppedBilled: (words) => words.stoppedBilled('api.example.com'),
  failedSome: (words, count) => words.failedSome(count, 40),
  billedBy: (words) => words.billedBy('api.example.com'),
  pictures: (words, count) => words.pictures(count),
  resultOf: (words) => words.resultOf('Hero'),
  variant: (words, count) => words.variant(count),
  compareShare: (words, count) => words.compareShare(count),
  keptOf: (words) => words.keptOf('Hero'),
  closeTitle: (words, count) => words.closeTitle(count),
  closeText: (words, count) => words.closeText(count),
  placedNotice: (words, count) => words.placedNotice(count),
  restoredNotice: (words, count) => words.restoredNotice(count),
  'wireframe/searchingScreen': ({ wireframe }, count) => wireframe.searchingScreen(count, 40),
  'wireframe/found': ({ wireframe }, count) => wireframe.found(count, count),
  'wireframe/requests': ({ wireframe }, count) => wireframe.requests(count, count),
  'wireframe/saved': ({ wireframe }, count) => wireframe.saved(count),
  'wireframe/shown': ({ wireframe }, count) => wireframe.shown(count),
  'wireframe/sameTextLabel': ({ wireframe }, count) => wireframe.sameTextLabel(count),
  'wireframe/apply': ({ wireframe }, count) => wireframe.apply(count),
  'wireframe/include': ({ wireframe }) => wireframe.include('Hero'),
  'wireframe/textOf': ({ wireframe }) => wireframe.textOf('Hero'),
  'wireframe/roleOf': ({ wireframe }) => wireframe.roleOf('Hero'),
  'wireframe/stopLayer': ({ wireframe }) => wireframe.stopLayer('Hero'),
  'wireframe/more': ({ wireframe }) => wireframe.more('Hero'),
  'wireframe/groupNote': ({ wireframe }, count) => wireframe.groupNote(count),
  'wireframe/ruleOf': ({ wireframe }) => wireframe.ruleOf('Hero'),
  'wireframe/draftCount': ({ wireframe }, count) => wireframe.draftCount(count),
  'wireframe/finalCount': ({ wireframe }, count) => wireframe.finalCount(count),
  'wireframe/drafted': ({ wireframe }, count) => wireframe.drafted(count),
  'wireframe/finished': ({ wireframe }, count) => wireframe.finished(count),
  'wireframe/asksToWait': ({ wireframe }) => wireframe.asksToWait('api.example.com'),
  'wireframe/waitSeconds': ({ wireframe }, count) => wireframe.waitSeconds(count),
  'edit/sent': ({ edit }, count) => edit.sent(1024, 768, String(count)),
  'edit/inBrief': ({ edit }, count) => edit.inBrief(1024, 768, String(count)),
  'edit/autoIs': ({ edit }, count) => edit.autoIs(String(count)),
  'edit/placed': ({ edit }, count) => edit.placed(count, 'Hero'),
  'edit/outside': ({ edit }, count) => edit.outside(String(count)),
  'edit/seam': ({ edit }, count) => edit.seam(String(count)),
  'edit/seamWas': ({ edit }, count) => edit.seamWas(String(count), '4.2'),
  'edit/moved': ({ edit }, count) => edit.moved(String(count), '2.9'),
  'edit/scaled': ({ edit }, count) => edit.scaled(String(count)),
  'audit/found': ({ audit }, count) => audit.found(count),
  'audit/choose': ({ audit }) => audit.choose('Hero'),
  'audit/chosen': ({ audit }, count) => audit.chosen(count),
  'audit/refused': ({ audit }) => audit.refused('Hero, Map'),
  'audit/altOf': ({ audit }) => audit.altOf('Hero'),
} satisfies Record<string, (words: typeof en, count: number) => string>;

const counts = [0, 1, 2, 40];

/** As many failures of a kind as have sentences of their own. */
function failuresOf(option: (typeof failureShape)['def']['options'][number]): Failure[] {
  const [kind = ''] = [...option.shape.kind.def.values];
  const common = { step: 'place', layer: { id: '1:1', name: 'Hero' } };
  const details = {
    child: 'Badge',
    detail: 'in the middle of a word',
    pixels: 12,
    baseUrl: 'htp:/api.example.com',
    host: 'api.example.com',
    format: 'WebP',
    width: 8192,
    height: 8192,
    asked: '1536x1024',
    answered: '1024x1024',
    call: 'placePicture',
    code: null,
  };
  const variants =
    kind === 'layer-refused'
      ? refusalReason.def.entries &&
        Object.keys(refusalReason.def.entries).map((reason) => ({ reason }))
      : kind === 'host-refused'
        ? [
            { status: 400, message: 'The prompt was not allowed.' },
            { status: 404, message: '' },
            { status: 502, message: '' },
          ]
        : kind === 'variant-gone'
          ? [{}, { step: 'capture' }]
          : [{}];
  return variants.map((variant) =>
    z.parse(failureShape, { kind, ...common, ...details, ...variant }),
  );
}

const failures = failureShape.def.options.flatMap(failuresOf);

/** These are about the selection, the settings or the host: no one layer is in the way. */
const aboutNoLayer = [
  'nothing-selected',
  'selection-changed',
  'other-model',
  'key-missing',
  'key-unusable',
  'base-url-invalid',
  'host-unreachable',
  'host-refused',
  'reply-not-understood',
  'storage-full',
  'no-answer',
  'not-understood',
];

/** The same word in both languages, or a name. */
const sameOnPurpose = [
  '/title',
  '/tab/edit',
  '/tab/wireframe',
  '/role/target',
  '/role/mask',
  '/prompt',
  '/styles/editorial',
  '/model',
  '/makers/gpt-image',
  '/makersShort/gpt-image',
  '/languages/en',
  '/languages/id',
];

const inList = (name: string) => `wireframe/${name}`;

/** What stands on buttons with words on them. */
function buttonsOf(words: typeof en): [string, string][] {
  const named = [
    ...['goOn', 'selectThem', 'showLess', 'stop', 'tryAgain', 'placeAgain', 'placeOnLayer'],
    ...[
      'placeOnNewLayer',
      'placeOnSelection',
      'discard',
      'closeAnyway',
      'keepOpen',
      'show',
      'undo',
    ],
    ...['search', 'searchPage', 'showFailed', 'showAllRows', 'approveAll', 'cancel'].map(inList),
    ...['approve', 'add', 'removeReference'].map(inList),
    ...['audit/annotate', 'audit/unannotate', 'edit/putBack', 'edit/allAutomatic'],
    ...['edit/showMasks', 'edit/hideMasksNow'],
  ];
  const texts = textsOf(words).map(([path, text]): [string, string] => [path.slice(1), text]);
  return [
    ...texts.filter(
      ([path]) =>
        named.includes(path) ||
        /^(tab|runFill|edit\/(run|verbs)|wireframe\/(run|stages))(\/|$)/.test(path),
    ),
    ['showAll', words.showAll(500)],
    ['wireframe/apply', words.wireframe.apply(500)],
  ];
}

test('both languages have the same entries', () => {
  expect(shapeOf(id)).toEqual(shapeOf(en));
});

test('the entries that are made from something are all called here', () => {
  const made = shapeOf(en).flatMap((line) => /^\/(.*): function$/.exec(line)?.[1] ?? []);
  expect([...Object.keys(calls), 'failure'].sort()).toEqual(made.sort());
});

test('every failure that can be is told here, with each reason', () => {
  expect(failures.length).toBe(
    failureShape.def.options.length + Object.keys(refusalReason.def.entries).length - 1 + 2 + 1,
  );
});

describe.each(names)('in %s', (language) => {
  const words = languages[language];
  const sentences = failures.map((failure) => ({ failure, sentence: words.failure(failure) }));

  test('no text is empty or has a hole', () => {
    const made = Object.entries(calls).flatMap(([key, call]) =>
      counts.map((count): [string, string] => [`${key}(${count})`, call(words, count)]),
    );
    const told = sentences.map(({ failure, sentence }): [string, string] => [
      failure.kind,
      sentence,
    ]);
    const all = [...textsOf(words), ...made, ...told];
    expect(
      all.filter(([, text]) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text)),
    ).toEqual([]);
  });

  test('every failure is told in whole sentences of a length that is read', () => {
    const wrong = sentences.filter(
      ({ sentence }) => !/[^.…]\.$/.test(sentence) || sentence.length > longestSentence,
    );
    expect(wrong.map(({ sentence }) => sentence)).toEqual([]);
  });

  test('every reason to refuse a layer is a sentence', () => {
    const reasons = Object.keys(refusalReason.def.entries);
    expect(Object.keys(words.refusal).sort()).toEqual(reasons.sort());
    for (const sentence of Object.values(words.refusal)) {
      expect(sentence).toMatch(/^\p{Lu}.*\w\.$/u);
      expect(sentence.length).toBeLessThanOrEqual(longestSentence);
    }
  });

  test('a failure names the layer that it is about', () => {
    const nameless = sentences.filter(({ sentence }) => !sentence.includes('“Hero”'));
    expect([...new Set(nameless.map(({ failure }) => failure.kind))]).toEqual(aboutNoLayer);
  });

  test('a failure without a layer is told all the same', () => {
    for (const failure of failures) {
      const sentence = words.failure({ ...failure, layer: null });
      expect(sentence).not.toMatch(/null|undefined|“”/);
      expect(sentence).not.toContain('Hero');
    }
  });

  test('button labels are short', () => {
    const long = buttonsOf(words).filter(([, label]) => label.length > longestButton);
    expect(long).toEqual([]);
  });
});

test.each([
  [0, '0 layers', '0 pictures', '0 originals'],
  [1, '1 layer', '1 picture', '1 original'],
  [2, '2 layers', '2 pictures', '2 originals'],
  [40, '40 layers', '40 pictures', '40 originals'],
])('English counts %i as it should', (count, layers, pictures, originals) => {
  expect(en.pictures(count)).toBe(pictures);
  expect(en.placedNotice(count)).toBe(`Greybox placed ${pictures}.`);
  expect(en.restoredNotice(count)).toBe(`Restored ${originals}.`);
  expect(en.filled(count)).toBe(`Filled ${layers}.`);
  expect(en.interrupted(count)).toContain(`${layers} got`);
  expect(en.omitted(count)).toMatch(
    new RegExp(`^${count === 1 ? '1 more layer is' : `${count} more layers are`} left out\\.`),
  );
  const { found, saved, drafted, finished } = en.wireframe;
  const isOne = count === 1;
  expect(found(count, count)).toBe(
    isOne ? '1 placeholder on 1 screen' : `${count} placeholders on ${count} screens`,
  );
  expect(saved(count)).toBe(`Sharing saves ${count} ${isOne ? 'request' : 'requests'}.`);
  expect(drafted(count)).toBe(`Drafted ${layers}.`);
  expect(finished(count)).toBe(`Finished ${layers}.`);
  expect(en.audit.found(count)).toBe(pictures);
  expect(en.edit.placed(count, 'Hero')).toBe(
    `${count} ${isOne ? 'variant' : 'variants'} placed on “Hero”.`,
  );
  expect(en.unfinished(count, 3, 0)).toBe(
    `Greybox was closed during a run: ${pictures} placed, 3 missing.`,
  );
  expect(en.closeTitle(count)).toBe(`${pictures} not placed yet`);
  expect(en.closeText(count)).toBe(
    count === 1
      ? 'Closing loses it. Place or discard it first.'
      : 'Closing loses them. Place or discard them first.',
  );
});

test('Indonesian has words of its own, but for those that are the same on purpose', () => {
  const english = new Map(textsOf(en));
  const same = textsOf(id).filter(([path, text]) => english.get(path) === text);
  expect(same.map(([path]) => path)).toEqual(sameOnPurpose);
  for (const failure of failures) expect(id.failure(failure)).not.toBe(en.failure(failure));
  for (const [key, call] of Object.entries(calls)) {
    if (key !== 'size') expect(call(id, 2), key).not.toBe(call(en, 2));
  }
});
