import { type Drawn, frame, group, layer, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const slideAt = (index: number, name: string, drawn: readonly Drawn[], fill = '#fdf6ec') =>
  frame(name, [0, 1160 * index, 1920, 1080], drawn, { fill });

const phone = (x: number, picture: Drawn): Drawn[] => [
  rect('Device Backdrop', [x - 120, 80, 640, 920], { fill: '#e7d3b3' }),
  rect('iPhone 14 Pro', [x, 120, 400, 840], { fill: '#1a1a1a', rest: { cornerRadius: 60 } }),
  picture,
  rect('Speaker', [x + 150, 140, 100, 12], { fill: '#333333', rest: { cornerRadius: 6 } }),
];

const partners = ['Ana Ribeiro\nFounder', 'Yuki Mori\nHead of Design', 'Sam Adeyemi\nCTO'].flatMap(
  (words, index) => [
    slot(
      'portrait',
      rect(`4${index}7719_b2c88e_k`, [160 + 560 * index, 320, 440, 440], { fill: 'image' }),
    ),
    text(words, 160 + 560 * index, 790, 28, 'Label'),
  ],
);

const cells = Array.from({ length: 12 }, (_, index) => {
  const [column, row] = [index % 4, Math.floor(index / 4)];
  return [
    rect('Rectangle', [200 + 380 * column, 380 + 180 * row, 360, 160], { fill: '#dddddd' }),
    text(`${90 - index}%`, 340 + 380 * column, 440 + 180 * row, 36),
  ];
}).flat();

const bars = [120, 240, 200, 380, 460].map((height, index) =>
  rect('Rectangle', [300 + 260 * index, 900 - height, 160, height], { fill: '#bfbfbf' }),
);

const islands = group(
  'Indonesia',
  Array.from({ length: 6 }, (_, index) =>
    vector('Pulau', [300 + 220 * index, 400 + 40 * index, 200, 120], { fill: '#8aa37b' }),
  ),
);

/** Slides: file names, mock-ups, drawn charts, a drawn map, a cover whose own fill is the picture. */
export const travelDeck = makeScene('travel-deck', [
  slot(
    'hero',
    frame(
      'Cover',
      [0, 0, 1920, 1080],
      [
        text('Slow travel, small islands', 160, 420, 96),
        text('Seed deck, spring 2024', 160, 600, 36),
      ],
      { fill: 'image' },
    ),
  ),
  slideAt(1, 'Problem', [
    text('Everybody goes to the same ten beaches', 160, 160, 64),
    slot('photo', rect('Image Placeholder', [1000, 0, 920, 1080], { fill: '#cfc5b5' })),
  ]),
  slideAt(2, 'Product', [
    text('One map, every ferry', 160, 200, 64),
    ...phone(1200, slot('screenshot', rect('Screen', [1214, 134, 372, 812], { fill: 'image' }))),
  ]),
  slideAt(3, 'Team', [text('Team', 160, 160, 64), ...partners]),
  slideAt(4, 'Retention', [text('Guests come back', 160, 160, 64), ...cells]),
  slideAt(5, 'Revenue', [text('Revenue by quarter', 160, 160, 64), ...bars]),
  slideAt(6, 'Reach', [text('Where we sail', 160, 160, 64), islands]),
  slideAt(7, 'Gallery', [
    text('What guests see', 160, 120, 64),
    ...[0, 1, 2].map((index) =>
      slot(
        'photo',
        layer('VECTOR', 'Photo', [160 + 560 * index, 300, 520, 600], { fill: 'image' }),
      ),
    ),
  ]),
  slideAt(8, 'Thank you', [
    text('Terima kasih', 160, 480, 96),
    rect('Rectangle', [0, 1040, 1920, 40], { fill: '#d9b37c' }),
  ]),
]);
