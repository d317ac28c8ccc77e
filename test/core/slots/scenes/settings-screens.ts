import { type Drawn, ellipse, frame, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const white = { fill: '#ffffff' };
const grey = { fill: '#e4e4e4' };

function row(y: number, words: string, end: Drawn): Drawn {
  return frame(
    'List item',
    [0, y, 375, 56],
    [
      frame(
        'Icon container',
        [16, 8, 40, 40],
        [vector('Vector', [10, 10, 20, 20], { fill: '#555555' })],
        {
          ...grey,
          rest: { cornerRadius: 8 },
        },
      ),
      text(words, 72, 18, 16),
      end,
    ],
    white,
  );
}

const toggle = frame('Switch', [312, 14, 48, 28], [ellipse('Thumb', [22, 2, 24, 24], white)], {
  fill: '#9a9a9a',
  rest: { cornerRadius: 14 },
});
const chevron = vector('chevron-right', [340, 20, 10, 16], { stroke: '#999999' });

const settings = frame(
  'Settings',
  [0, 0, 375, 1000],
  [
    frame('Status Bar', [0, 0, 375, 44], [text('9:41', 24, 14, 15)]),
    text('Settings', 16, 56, 28),
    frame(
      'Account',
      [0, 104, 375, 88],
      [
        slot('portrait', ellipse('Profile photo', [16, 12, 64, 64], { fill: '#cfcfcf' })),
        text('Daniel Okafor', 96, 20, 18),
        text('daniel@example.org', 96, 46, 13),
      ],
      white,
    ),
    row(212, 'Notifications', toggle),
    row(268, 'Photos and media', chevron),
    row(324, 'Camera access', toggle),
    row(380, 'Map data', chevron),
    text('Photo quality', 16, 452, 14),
    frame(
      'Slider',
      [16, 480, 343, 32],
      [
        rect('Track', [0, 14, 343, 4], grey),
        ellipse('Knob', [160, 2, 28, 28], { ...white, stroke: '#999999' }),
      ],
    ),
    frame(
      'Segmented control',
      [16, 528, 343, 40],
      [
        rect('Selected', [2, 2, 112, 36], white),
        text('Photos', 36, 11),
        text('Videos', 150, 11),
        text('Maps', 270, 11),
      ],
      grey,
    ),
    text('Placeholder', 16, 584, 14),
    rect('Placeholder', [16, 606, 343, 48], grey),
    rect('Text placeholder', [16, 666, 343, 96], grey),
    text('Write something', 32, 682),
    rect('Divider', [0, 780, 375, 8], grey),
    frame(
      'Photo upload',
      [16, 804, 160, 120],
      [vector('plus', [68, 40, 24, 24], { stroke: '#777777' }), text('Add photo', 46, 76)],
      {
        fill: '#f3f3f3',
        stroke: '#aaaaaa',
      },
    ),
    rect('Skeleton / image', [192, 804, 160, 120], grey),
    frame('Button', [16, 940, 343, 48], [text('Delete account', 120, 14, 16)], { fill: '#c0392b' }),
  ],
  { fill: '#f7f7f7' },
);

const keys = Array.from({ length: 12 }, (_, index) =>
  rect('Key', [8 + 122 * (index % 3), 8 + 58 * Math.floor(index / 3), 116, 50], white),
);

const code = frame(
  'Enter code',
  [475, 0, 375, 812],
  [
    text('We sent you a code', 16, 120, 24),
    ...[0, 1, 2, 3].map((index) => rect('Rectangle 8', [40 + 76 * index, 200, 60, 64], grey)),
    rect('Rectangle 9', [16, 300, 343, 52], { fill: '#444444' }),
    text('Continue', 150, 316, 16),
    frame('Keyboard', [0, 540, 375, 272], keys, { fill: '#cbd0d6' }),
    frame(
      'Modal',
      [40, 380, 295, 130],
      [
        text('Could not verify', 20, 20, 18),
        text('Try again in a minute', 20, 50),
        rect('Button / Secondary', [20, 84, 120, 36], grey),
        rect('Button / Primary', [156, 84, 120, 36], { fill: '#444444' }),
      ],
      { ...white, stroke: '#dddddd' },
    ),
    rect('Home Indicator', [120, 796, 134, 5], { fill: '#000000' }),
  ],
  { fill: '#ffffff' },
);

/** Screens of controls whose names and labels speak of photos; one picture among them. */
export const settingsScreens = makeScene('settings-screens', [settings, code]);
