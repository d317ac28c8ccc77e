import {
  ambiguous,
  type Drawn,
  ellipse,
  frame,
  group,
  layer,
  line,
  rect,
  slot,
  text,
  vector,
} from './draw.ts';
import { makeScene } from './scene.ts';

const auto = { fill: '#ffffff' };
const tint = { fill: '#e8def8' };

/** Nested auto layout, as it is left behind: every wrapper a frame with a number. */
const wrapped = (x: number, y: number, width: number, height: number, drawn: Drawn) =>
  frame(
    'Frame 427318',
    [x, y, width, height],
    [frame('Frame 427319', [0, 0, width, height], [drawn])],
  );

const story = (y: number, title: string, meta: string): Drawn =>
  frame(
    'Frame 427320',
    [0, y, 390, 112],
    [
      frame('Frame 427321', [16, 16, 246, 80], [text(title, 0, 0, 16), text(meta, 0, 56, 12)]),
      wrapped(
        278,
        16,
        96,
        80,
        slot(
          'thumbnail',
          rect('Rectangle 4389', [0, 0, 96, 80], { fill: '#dadada', rest: { cornerRadius: 8 } }),
        ),
      ),
    ],
    auto,
  );

const today = frame(
  'iPhone 14 & 15 Pro - 12',
  [0, 0, 390, 844],
  [
    frame(
      'Frame 1',
      [0, 0, 390, 54],
      [text('9:41', 40, 18, 16), rect('Battery', [340, 20, 26, 13], { fill: '#000000' })],
    ),
    frame(
      'Frame 2',
      [0, 54, 390, 56],
      [
        text('Today', 16, 10, 28),
        frame(
          'Frame 3',
          [334, 8, 40, 40],
          [vector('Icon', [10, 10, 20, 20], { fill: '#49454f' })],
          { ...tint, rest: { cornerRadius: 20 } },
        ),
      ],
    ),
    frame(
      'Chips',
      [0, 118, 390, 36],
      [0, 1, 2].map((index) =>
        frame(
          'Chip',
          [16 + 110 * index, 0, 100, 36],
          [text(['World', 'Photos', 'Video'][index] ?? '', 26, 9)],
          { fill: '#e6e0e9', rest: { cornerRadius: 8 } },
        ),
      ),
    ),
    slot(
      'photo',
      frame(
        'Frame 427330',
        [16, 170, 358, 200],
        [layer('REGULAR_POLYGON', 'Polygon 1', [163, 84, 32, 32], { fill: '#ffffff' })],
        { fill: '#c9c5d0', rest: { cornerRadius: 12 } },
      ),
    ),
    text('Storm closes the northern ferries', 16, 384, 20),
    text('12 min ago', 16, 416, 12),
    story(440, 'Why the lighthouse keepers went home', '4 h ago'),
    story(552, 'A choir that sings to seals', 'Yesterday'),
    story(664, 'The last net maker of Tórshavn', 'Yesterday'),
    frame(
      'Frame 9',
      [0, 776, 390, 68],
      [0, 1, 2, 3].map((index) =>
        frame(
          'Frame 10',
          [20 + 95 * index, 8, 64, 52],
          [
            ellipse('Ellipse 2', [16, 0, 32, 32], tint),
            text(['Home', 'Saved', 'Audio', 'Me'][index] ?? '', 18, 36, 11),
          ],
        ),
      ),
      { fill: '#f3edf7' },
    ),
  ],
  auto,
);

const player = frame(
  'Now playing',
  [490, 0, 390, 844],
  [
    slot(
      'photo',
      group('Group 33', [
        rect('Rectangle 4400', [40, 120, 310, 310], {
          fill: '#d9d9d9',
          rest: { cornerRadius: 24 },
        }),
        vector('Vector', [163, 243, 64, 64], { fill: '#a9a9a9' }),
      ]),
    ),
    text('Salt and wire', 40, 460, 26),
    text('Episode 14 with Ingrid Olsen', 40, 500, 16),
    rect('Rectangle 4401', [40, 560, 310, 4], { fill: '#d9d9d9' }),
    ellipse('Ellipse 9', [150, 552, 20, 20], { fill: '#6750a4' }),
    ...[60, 120].map((x) => ellipse('Ellipse 10', [x, 620, 44, 44], { fill: '#e8e8e8' })),
    ellipse('Ellipse 11', [163, 600, 72, 72], { fill: '#6750a4' }),
    vector('Vector', [190, 624, 20, 24], { fill: '#ffffff' }),
    ellipse('Ellipse 12', [260, 620, 44, 44], { fill: '#e8e8e8' }),
  ],
  auto,
);

const empty = frame(
  'Saved / empty',
  [980, 0, 390, 844],
  [
    slot('illustration', rect('Rectangle 77', [95, 200, 200, 200], { fill: '#eeeeee' })),
    text('illustration', 160, 292, 14),
    text('Nothing saved yet', 110, 430, 22),
    text('Tap the bookmark on any story', 90, 466, 14),
    rect('Rectangle 78', [95, 520, 200, 48], { fill: '#d9d9d9', rest: { cornerRadius: 24 } }),
    text('Browse stories', 148, 535, 14),
    ambiguous(rect('Rectangle 79', [16, 640, 358, 120], { fill: '#eeeeee' })),
  ],
  auto,
);

const outlined = { fill: '#ffffff', stroke: '#000000' };

/** A sketch with borders only: crosses for pictures, squiggles for text. */
const sketch = frame(
  'Sketch 1',
  [1470, 0, 390, 844],
  [
    rect('Rectangle 1', [0, 0, 390, 60], outlined),
    line('Line 1', [340, 20, 20, 20]),
    line('Line 2', [340, 20, 20, 20]),
    slot('photo', rect('Rectangle 2', [20, 80, 170, 120], outlined)),
    line('Line 3', [20, 80, 170, 120]),
    line('Line 4', [20, 80, 170, 120]),
    slot('photo', rect('Rectangle 3', [200, 80, 170, 120], outlined)),
    line('Line 5', [200, 80, 170, 120]),
    line('Line 6', [200, 80, 170, 120]),
    ...[220, 240, 260].map((y) => vector('Vector 3', [20, y, 350, 6], { stroke: '#000000' })),
    rect('Rectangle 4', [20, 300, 350, 44], outlined),
    rect('Rectangle 5', [20, 360, 350, 200], outlined),
    vector('Vector 4', [30, 400, 330, 120], { stroke: '#000000' }),
    rect('Rectangle 6', [20, 600, 350, 50], { fill: '#000000' }),
  ],
  { fill: '#ffffff' },
);

/** News and audio in a current design language, an empty state, and a pen sketch. */
export const newsReader = makeScene('news-reader', [today, player, empty, sketch]);
