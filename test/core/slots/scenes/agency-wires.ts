import {
  ambiguous,
  component,
  type Drawn,
  ellipse,
  frame,
  group,
  instance,
  layer,
  line,
  rect,
  slot,
  text,
  vector,
} from './draw.ts';
import { makeScene } from './scene.ts';

const bar = (x: number, y: number, width: number) =>
  rect('Line', [x, y, width, 12], { fill: '#bdbdbd' });

/** An article in a list: the words are bars. */
const article = component(
  'Blog item',
  [0, 0, 360, 380],
  [
    slot('photo', rect('Rectangle 17', [0, 0, 360, 220], { fill: '#e0e0e0' })),
    bar(0, 240, 300),
    bar(0, 262, 220),
    rect('Rectangle 18', [0, 310, 120, 40], { fill: '#9e9e9e' }),
  ],
);

const quote = (x: number, name: string, words: string): Drawn =>
  frame(
    'Testimonial',
    [x, 1560, 400, 220],
    [
      text(words, 24, 24, 15),
      slot(
        'portrait',
        rect('Rectangle 30', [24, 140, 56, 56], { fill: '#cccccc', rest: { cornerRadius: 28 } }),
      ),
      text(name, 96, 148, 15),
      text('Head of Marketing', 96, 172, 12),
    ],
    { fill: '#f7f7f7' },
  );

const price = (x: number, plan: string): Drawn[] => [
  rect('Rectangle 40', [x, 1860, 360, 320], { fill: '#eeeeee' }),
  text(plan, x + 24, 1884, 20),
  text('€ 29', x + 24, 1920, 40),
  ...[0, 1, 2].map((index) => bar(x + 24, 2000 + 28 * index, 240)),
  rect('Rectangle 41', [x + 24, 2110, 312, 48], { fill: '#9e9e9e' }),
];

const page = frame(
  'Landing / Wireframe',
  [0, 0, 1440, 2900],
  [
    frame(
      'Navbar',
      [0, 0, 1440, 80],
      [
        slot('logo', rect('Logo', [80, 20, 120, 40], { fill: '#cccccc' })),
        ...[0, 1, 2, 3].map((index) =>
          rect('Link', [700 + 120 * index, 34, 80, 12], { fill: '#bdbdbd' }),
        ),
        rect('Button', [1240, 18, 120, 44], { fill: '#757575' }),
      ],
    ),
    slot(
      'hero',
      group('Hero', [
        rect('Rectangle 2', [0, 80, 1440, 560], { fill: '#e5e5e5' }),
        line('Vector 1', [0, 80, 1440, 560]),
        line('Vector 2', [0, 80, 1440, 560]),
      ]),
    ),
    text('We plan rooms that people stay in', 120, 300, 56),
    ...[0, 1, 2, 3, 4].map((index) =>
      ambiguous(rect('Rectangle 5', [120 + 250 * index, 690, 160, 56], { fill: '#dddddd' })),
    ),
    text('From our notebook', 120, 800, 32),
    ...[0, 1, 2].map((index) => instance(article, 120 + 400 * index, 870)),
    slot(
      'photo',
      frame(
        'Frame 12',
        [120, 1290, 560, 220],
        [
          group('Group 9', [
            vector('Vector', [250, 90, 60, 44], { stroke: '#777777' }),
            ellipse('Ellipse', [262, 98, 10, 10], { stroke: '#777777', fill: null }),
          ]),
        ],
        { fill: '#dadada' },
      ),
    ),
    text('A studio in a former bakery', 720, 1300, 28),
    bar(720, 1350, 500),
    bar(720, 1374, 460),
    quote(120, 'Olga Petrenko', 'They listened for a month before they drew.'),
    quote(560, 'Hugo Marques', 'The lobby is full at nine in the evening.'),
    ...price(120, 'Sketch'),
    ...price(520, 'Plan'),
    ...[0, 1, 2, 3].flatMap((index) => [
      rect('FAQ', [120, 2230 + 68 * index, 760, 56], { fill: '#f0f0f0' }),
      vector('plus', [840, 2250 + 68 * index, 16, 16], { stroke: '#555555' }),
    ]),
    slot('map', rect('Google map', [920, 2230, 400, 260], { fill: '#d8d8d8' })),
    text('Write to us', 120, 2530, 24),
    ...[0, 1].map((index) =>
      rect('Rectangle 60', [120 + 330 * index, 2580, 310, 48], { fill: '#eeeeee' }),
    ),
    rect('Rectangle 61', [120, 2644, 640, 120], { fill: '#eeeeee' }),
    rect('Rectangle 62', [120, 2780, 160, 48], { fill: '#757575' }),
    text('Send', 180, 2794, 15),
    rect('Footer', [0, 2840, 1440, 60], { fill: '#424242' }),
  ],
  { fill: '#ffffff' },
);

const masonry = frame(
  'Portfolio',
  [1600, 0, 1440, 1100],
  [
    text('Selected rooms', 120, 60, 40),
    slot('photo', rect('Rectangle 70', [120, 140, 380, 500], { fill: '#d4d4d4' })),
    slot('photo', rect('Rectangle 71', [520, 140, 380, 300], { fill: '#d4d4d4' })),
    slot('photo', rect('Rectangle 72', [520, 460, 380, 300], { fill: '#d4d4d4' })),
    slot('photo', rect('Rectangle 73', [920, 140, 380, 300], { fill: '#d4d4d4' })),
    slot('photo', rect('Rectangle 74', [920, 460, 380, 300], { fill: '#d4d4d4' })),
    text('Library, Ghent', 120, 656, 16),
    frame(
      'Pagination',
      [620, 900, 200, 40],
      [0, 1, 2, 3].map((index) =>
        frame('Page', [50 * index, 0, 40, 40], [text(`${index + 1}`, 15, 10)], { fill: '#eeeeee' }),
      ),
    ),
    layer('VECTOR', 'Laptop', [120, 800, 400, 240], { fill: '#f2f2f2', stroke: '#999999' }),
    slot('screenshot', rect('screen', [160, 816, 320, 190], { fill: 'image' })),
  ],
  { fill: '#ffffff' },
);

/** A desktop wireframe whose words are bars, and a masonry without captions; a third round. */
export const agencyWires = makeScene('agency-wires', [page, masonry, article]);
