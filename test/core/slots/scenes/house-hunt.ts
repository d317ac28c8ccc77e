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

const card = { fill: '#efefef', rest: { cornerRadius: 12 } };
const dark = { fill: '#c2c2c2', rest: { cornerRadius: 8 } };

/** Everything in groups of groups, a grey card with a darker picture on it. */
function home(x: number, y: number, street: string, rent: string): Drawn {
  return group('Group 41', [
    rect('Rectangle 60', [x, y, 335, 300], card),
    group('Group 40', [
      slot('place', rect('Rectangle 61', [x + 12, y + 12, 311, 180], dark)),
      ellipse('Ellipse 5', [x + 279, y + 24, 32, 32], { fill: '#ffffff' }),
      vector('Vector', [x + 287, y + 33, 16, 14], { stroke: '#777777' }),
    ]),
    text(street, x + 12, y + 208, 18),
    text('2 rooms, 54 m²', x + 12, y + 238, 14),
    text(rent, x + 12, y + 262, 16),
  ]);
}

const list = frame(
  'Search results',
  [0, 0, 375, 1000],
  [
    rect('Rectangle 50', [20, 50, 275, 44], { fill: '#e6e6e6', rest: { cornerRadius: 22 } }),
    text('Leipzig, Plagwitz', 40, 63),
    ellipse('Ellipse 4', [307, 50, 44, 44], { fill: '#e6e6e6' }),
    vector('Vector', [319, 62, 20, 20], { fill: '#555555' }),
    group(
      'Group 30',
      ['Any price', '2+ rooms', 'Balcony'].flatMap((words, index) => [
        rect('Rectangle 51', [20 + 112 * index, 110, 104, 32], {
          fill: '#dcdcdc',
          rest: { cornerRadius: 16 },
        }),
        text(words, 36 + 112 * index, 118, 13),
      ]),
    ),
    home(20, 164, 'Karl-Heine-Straße 44', '€ 780'),
    home(20, 484, 'Zschochersche Allee 9', '€ 645'),
    rect('Rectangle 70', [20, 810, 335, 52], { fill: '#444444' }),
    text('View map', 150, 826, 16),
  ],
  { fill: '#ffffff' },
);

const detail = frame(
  'Apartment',
  [475, 0, 375, 1400],
  [
    slot('place', rect('Rectangle 71', [0, 0, 375, 280], { fill: '#c2c2c2' })),
    rect('Rectangle 72', [310, 240, 50, 26], { fill: '#555555', rest: { cornerRadius: 13 } }),
    text('1/14', 320, 246, 12),
    ...[0, 1, 2, 3].map((index) =>
      slot('place', rect('Rectangle 73', [20 + 86 * index, 292, 76, 76], dark)),
    ),
    text('+10', 298, 320, 16),
    text('Karl-Heine-Straße 44', 20, 392, 24),
    text('Lorem ipsum dolor sit amet, consectetur adipiscing elit', 20, 430, 14),
    text('Floor plan', 20, 480, 18),
    slot(
      'illustration',
      group('Group 55', [
        rect('Rectangle 74', [20, 512, 335, 220], { fill: '#ffffff', stroke: '#999999' }),
        line('Line 20', [20, 512, 335, 220]),
        line('Line 21', [20, 512, 335, 220]),
      ]),
    ),
    text('Location', 20, 756, 18),
    slot('map', rect('Rectangle 75', [20, 788, 335, 160], { fill: '#d6d6d6' })),
    layer('ELLIPSE', 'Pin', [178, 856, 20, 20], { fill: '#444444' }),
    text('Your landlord', 20, 972, 18),
    rect('Rectangle 76', [20, 1004, 335, 88], card),
    slot('portrait', ellipse('Ellipse 6', [32, 1020, 56, 56], { fill: '#c2c2c2' })),
    text('Frau Lindner', 104, 1026, 16),
    text('Answers within a day', 104, 1050, 13),
    rect('Rectangle 77', [20, 1116, 160, 48], { fill: '#dcdcdc' }),
    text('Call', 84, 1130, 16),
    rect('Rectangle 78', [195, 1116, 160, 48], { fill: '#444444' }),
    text('Write', 254, 1130, 16),
    text('Rent over five years', 20, 1190, 18),
    ...[40, 60, 55, 80, 90].map((height, index) =>
      rect('Rectangle 79', [30 + 66 * index, 1330 - height, 40, height], { fill: '#c2c2c2' }),
    ),
  ],
  { fill: '#ffffff' },
);

const login = frame(
  'Login',
  [950, 0, 375, 812],
  [
    slot('logo', rect('Rectangle 80', [137, 90, 100, 100], { fill: '#d9d9d9' })),
    text('LOGO', 164, 132, 16),
    rect('Rectangle 81', [20, 240, 335, 50], { fill: '#efefef' }),
    text('Email', 36, 255),
    rect('Rectangle 82', [20, 304, 335, 50], { fill: '#efefef' }),
    text('Password', 36, 319),
    rect('Rectangle 83', [20, 380, 335, 50], { fill: '#444444' }),
    text('Log in', 164, 395),
    text('or', 180, 450),
    ...[87, 163, 239].map((x) => ellipse('Ellipse 8', [x, 486, 48, 48], { fill: '#e6e6e6' })),
    text('No account yet? Sign up', 105, 560),
  ],
  { fill: '#ffffff' },
);

const week = Array.from({ length: 35 }, (_, index) => [
  rect('Rectangle 90', [20 + 48 * (index % 7), 120 + 48 * Math.floor(index / 7), 44, 44], {
    fill: '#efefef',
  }),
  text(`${index + 1}`, 34 + 48 * (index % 7), 132 + 48 * Math.floor(index / 7)),
]).flat();

const mail = component(
  'Mail row',
  [0, 0, 375, 72],
  [
    ambiguous(
      frame('Avatar', [16, 16, 40, 40], [text('KL', 10, 11, 14)], {
        fill: '#b9c4d6',
        rest: { cornerRadius: 20 },
      }),
    ),
    text('Viewing on Friday', 68, 14, 15),
    text('See you at the door at ten', 68, 38, 13),
  ],
  { fill: '#ffffff' },
);

const viewing = frame(
  'Viewings',
  [1425, 0, 375, 812],
  [
    text('May', 20, 70, 24),
    ...week,
    text('Inbox', 20, 390, 20),
    instance(mail, 0, 424, ['KL', 'Viewing on Friday', 'See you at the door at ten']),
    instance(mail, 0, 496, ['AM', 'Contract', 'Please sign both pages']),
    frame(
      'Frame 88',
      [20, 600, 335, 120],
      [
        slot('place', rect('Rectangle 91', [0, 0, 120, 120], { fill: 'image' })),
        text('Next viewing', 136, 16, 13),
        text('Zschochersche Allee 9', 136, 40, 16),
        frame(
          'icon-bg',
          [295, 80, 32, 32],
          [vector('arrow', [8, 8, 16, 16], { stroke: '#333333' })],
          { fill: '#dcdcdc' },
        ),
      ],
      card,
    ),
  ],
  { fill: '#ffffff' },
);

/** Groups in groups, grey on grey: a flat hunt of a German author, drawn in a second round. */
export const houseHunt = makeScene('house-hunt', [list, detail, login, viewing]);
