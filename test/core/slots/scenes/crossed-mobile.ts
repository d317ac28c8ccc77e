import {
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

const paper = { fill: '#ffffff', stroke: '#444444' };
const stroke = { stroke: '#444444' };

/** Two lines in a group with their box. */
const grouped = (role: string, x: number, y: number, width: number, height: number) =>
  group('Group', [
    slot(role, rect('Rectangle 7', [x, y, width, height], paper)),
    line('Line 1', [x, y, width, height]),
    line('Line 2', [x, y, width, height]),
  ]);

const skeleton = (x: number, y: number, ...widths: number[]): Drawn[] =>
  widths.map((width, index) => rect('Rectangle 3', [x, y + 18 * index, width, 10]));

const feed = frame(
  'Wireframe - 1',
  [0, 0, 390, 844],
  [
    ...[20, 96, 172, 248].flatMap((x) => [
      slot('portrait', ellipse('Ellipse 1', [x, 60, 56, 56])),
      rect('Rectangle 2', [x + 6, 124, 44, 8]),
    ]),
    // Loose beside its box, drawn with the pen and a little carelessly.
    slot('photo', rect('Rectangle 4', [20, 160, 350, 210], paper)),
    vector('Vector 1', [22, 161, 345, 208], stroke),
    vector('Vector 2', [20, 162, 349, 207], stroke),
    ...skeleton(20, 386, 240, 300, 180),
    slot(
      'photo',
      frame(
        'Frame 5',
        [20, 460, 350, 160],
        [layer('BOOLEAN_OPERATION', 'Union', [0, 0, 350, 160], { fill: '#444444' })],
        paper,
      ),
    ),
    ...skeleton(20, 636, 260, 200),
    rect('Rectangle 5', [0, 770, 390, 74], { fill: '#eeeeee' }),
    ...[30, 120, 210, 300].map((x) => rect('Rectangle 6', [x, 790, 28, 28])),
  ],
  { fill: '#ffffff' },
);

const chat = frame(
  'Wireframe - 2',
  [490, 0, 390, 844],
  [
    group('Group 2', [
      slot('portrait', ellipse('Ellipse 2', [20, 50, 40, 40], paper)),
      line('Line 3', [26, 56, 28, 28]),
      line('Line 4', [26, 56, 28, 28]),
    ]),
    text('Sofia Marsh', 72, 60, 16),
    rect('Rectangle 20', [20, 120, 220, 60], { rest: { cornerRadius: 16 } }),
    text('Did you see the new lamps?', 34, 140),
    rect('Rectangle 21', [150, 196, 220, 44], { fill: '#bcbcbc', rest: { cornerRadius: 16 } }),
    text('No! Send me one', 164, 208),
    slot('photo', rect('Rectangle 22', [20, 260, 180, 140], { rest: { cornerRadius: 16 } })),
    text('IMAGE', 84, 320, 16),
    slot(
      'photo',
      frame(
        'Frame 9',
        [20, 416, 240, 136],
        [vector('play', [100, 48, 40, 40], { fill: '#555555' })],
        {
          fill: '#d0d0d0',
        },
      ),
    ),
    rect('Rectangle 23', [20, 580, 300, 40], { fill: '#f0f0f0', rest: { cornerRadius: 20 } }),
    text('Message', 36, 591),
    ellipse('Ellipse 3', [330, 580, 40, 40], { fill: '#9a9a9a' }),
    vector('Send', [342, 592, 16, 16], { fill: '#ffffff' }),
  ],
  { fill: '#ffffff' },
);

const profile = frame(
  'Wireframe - 3',
  [980, 0, 390, 844],
  [
    grouped('portrait', 145, 70, 100, 100),
    rect('Rectangle 30', [95, 190, 200, 36], paper),
    text('Upload photo', 150, 200),
    text('Where do you live?', 20, 250, 18),
    slot('map', rect('Rectangle 31', [20, 284, 350, 180])),
    text('Map', 180, 366, 16),
    text('Bio', 20, 484),
    rect('Rectangle 32', [20, 508, 350, 44], paper),
    text('Links', 20, 566),
    rect('Rectangle 33', [20, 590, 350, 120], paper),
    rect('Rectangle 34', [20, 740, 350, 50], { fill: '#444444' }),
    text('Save', 180, 756),
    slot('photo', rect('Rectangle 35', [20, 800, 120, 90])),
    text('320 x 240', 44, 838, 12),
  ],
  { fill: '#ffffff' },
);

/** Low-fi screens: crosses of every kind, bars for text, labels on boxes. */
export const crossedMobile = makeScene('crossed-mobile', [
  feed,
  chat,
  profile,
  // Nobody's screen: a legend beside the screens, loose on the page.
  slot('photo', rect('Rectangle 40', [0, 900, 120, 90], paper)),
  line('Line 9', [0, 900, 120, 90]),
  line('Line 10', [0, 900, 120, 90]),
  text('= picture', 136, 936),
]);
