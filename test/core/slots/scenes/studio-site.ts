import { type Drawn, ellipse, frame, group, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

/** A picture cut by a shape, as Figma's "use as mask" leaves it. */
function masked(x: number, y: number, size: number): Drawn {
  return group('Mask group', [
    ellipse('Ellipse 3', [x, y, size, size], { rest: { isMask: true } }),
    slot('portrait', rect('image 3', [x - 20, y, size + 40, size + 30], { fill: 'image' })),
  ]);
}

const nav = [
  group('Logo', [
    vector('Vector', [80, 30, 18, 24], { fill: '#101010' }),
    vector('Vector', [102, 34, 60, 18], { fill: '#101010' }),
  ]),
  ...['Work', 'Studio', 'Journal', 'Contact'].map((words, index) =>
    text(words, 900 + 90 * index, 34, 16),
  ),
  rect('Rectangle 4170', [1260, 24, 100, 40], { fill: '#101010', rest: { cornerRadius: 20 } }),
  text("Let's talk", 1276, 34, 14),
];

const opening = slot(
  'hero',
  frame(
    'Section 1',
    [0, 0, 1440, 720],
    [
      ...nav,
      text('We photograph buildings the way people use them', 80, 300, 56),
      text('Architecture and interior photography, Lisbon and Porto', 80, 460, 20),
      frame('Frame 18', [80, 540, 170, 52], [text('See our work', 30, 16, 16)], {
        fill: '#ffffff',
        rest: { cornerRadius: 26 },
      }),
    ],
    { fill: 'image' },
  ),
);

const works = ['Casa do Rio', 'Library of Almada', 'Night school'].flatMap((title, index) => {
  const x = 80 + 440 * index;
  return [
    slot('photo', rect(`Rectangle 417${index + 1}`, [x, 840, 400, 300], { fill: '#cfcfcf' })),
    text(title, x, 1156, 24),
    text('Private house, 2023', x, 1192, 14),
  ];
});

const services = ['Interiors', 'Drone', 'Film'].flatMap((title, index) => {
  const x = 80 + 440 * index;
  return [
    rect('Rectangle 4180', [x, 1300, 400, 160], { fill: '#f6f6f6' }),
    rect(`image ${index + 7}`, [x + 24, 1324, 24, 24], { fill: 'image' }),
    text(title, x + 24, 1364, 20),
    text('From half a day, delivered within a week', x + 24, 1400, 14),
  ];
});

const team = ['Inês Duarte', 'Tom Becker', 'Rui Faria'].flatMap((name, index) => {
  const x = 200 + 360 * index;
  return [
    masked(x, 1560, 180),
    text(name, x + 30, 1770, 18),
    text('Photographer', x + 40, 1798, 14),
  ];
});

const contact = [
  rect('Rectangle 4190', [0, 1880, 1440, 420], { fill: '#101010' }),
  text('Tell us about your building', 80, 1930, 40),
  rect('Rectangle 4191', [80, 2010, 600, 56], { fill: '#2a2a2a' }),
  text('Name', 100, 2026, 16),
  rect('Rectangle 4192', [80, 2082, 600, 56], { fill: '#2a2a2a' }),
  text('Email', 100, 2098, 16),
  rect('Rectangle 4193', [80, 2154, 140, 48], { fill: '#ffffff' }),
  text('Send', 128, 2166, 16),
];

const colours = ['#101010', '#cfcfcf', '#f6f6f6', '#c8643c', '#2a2a2a', '#e9d8c4'].flatMap(
  (fill, index) => [
    rect(`Rectangle ${index + 1}`, [40 + 180 * index, 100, 140, 140], { fill }),
    text(fill, 40 + 180 * index, 250, 14),
  ],
);

/** A messy desktop site: pictures under default names, and its style sheet on the same page. */
export const studioSite = makeScene('studio-site', [
  frame(
    'Home v3 FINAL',
    [0, 0, 1440, 2300],
    [opening, ...works, ...services, ...team, ...contact],
    { fill: '#ffffff' },
  ),
  frame('Styles', [1600, 0, 1160, 320], [text('Colours', 40, 40, 28), ...colours], {
    fill: '#ffffff',
  }),
]);
