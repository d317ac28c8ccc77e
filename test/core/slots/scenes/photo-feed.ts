import { type Drawn, ellipse, frame, group, rect, slot, text, vector } from './draw.ts';
import { makeScene } from './scene.ts';

const pattern = { fill: null, rest: { fills: [{ type: 'PATTERN', sourceNodeId: '1:1' }] } };

const grid = Array.from({ length: 9 }, (_, index) =>
  slot(
    'photo',
    rect(
      `Rectangle ${20 + index}`,
      [126 * (index % 3), 420 + 126 * Math.floor(index / 3), 123, 123],
      { fill: '#cccccc' },
    ),
  ),
);

const profile = frame(
  'Profile',
  [0, 0, 375, 812],
  [
    slot('portrait', ellipse('Ellipse 7', [16, 100, 86, 86], { fill: '#c0c0c0' })),
    text('Lena Fischer', 118, 112, 18),
    text('Analogue photos from the North Sea', 118, 140, 13),
    rect('Rectangle 12', [16, 210, 343, 36], { fill: '#efefef', rest: { cornerRadius: 8 } }),
    text('Edit profile', 150, 219, 14),
    ...[0, 1, 2, 3].flatMap((index) => [
      slot('photo', ellipse('Ellipse 8', [16 + 84 * index, 270, 64, 64], { fill: '#dddddd' })),
      text(['Sylt', 'Fog', 'Boats', 'Dunes'][index] ?? '', 32 + 84 * index, 342, 12),
    ]),
    ...grid,
  ],
  { fill: '#ffffff' },
);

function post(y: number, author: string, words: string, picture: Drawn): Drawn {
  return frame(
    'Post',
    [0, y, 375, 460],
    [
      slot(
        'portrait',
        frame('Frame 4', [16, 10, 36, 36], [], { fill: '#bbbbbb', rest: { cornerRadius: 18 } }),
      ),
      text(author, 62, 18),
      vector('more', [340, 26, 18, 4], { fill: '#777777' }),
      picture,
      vector('heart', [16, 372, 24, 24], { stroke: '#333333' }),
      vector('comment', [52, 372, 24, 24], { stroke: '#333333' }),
      text(words, 16, 410, 13),
    ],
  );
}

/** Cut by a shape: the picture is the layer above the mask. */
const cut = group('Mask group', [
  rect('Rectangle 30', [0, 56, 375, 300], { rest: { isMask: true, cornerRadius: 24 } }),
  slot('photo', rect('image 12', [-10, 40, 400, 330], { fill: '#d4d4d4' })),
]);

const feed = frame(
  'Feed',
  [475, 0, 375, 1400],
  [
    text('Good morning, Lena', 16, 56, 22),
    post(
      100,
      'jonas.h',
      'First light over the mud flats',
      slot('photo', rect('Rectangle 40', [0, 56, 375, 300], pattern)),
    ),
    post(560, 'mareike', 'The ferry was two hours late', cut),
    frame(
      'Story tray',
      [0, 1040, 375, 120],
      [0, 1].map((index) =>
        frame(
          'Story',
          [16 + 180 * index, 0, 168, 120],
          [
            slot('photo', rect('Rectangle 41', [0, 0, 168, 92], { fill: 'gradient' })),
            text(['Low tide', 'Night swim'][index] ?? '', 0, 98, 13),
          ],
        ),
      ),
    ),
  ],
  { fill: '#ffffff' },
);

/** A photo app: a gallery without captions, masked and patterned boxes, faces in rows. */
export const photoFeed = makeScene('photo-feed', [profile, feed]);
