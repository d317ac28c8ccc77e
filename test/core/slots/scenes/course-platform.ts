import {
  component,
  type Drawn,
  ellipse,
  frame,
  group,
  instance,
  layer,
  rect,
  slot,
  text,
  vector,
} from './draw.ts';
import { makeScene } from './scene.ts';

const course = component(
  'Course card',
  [0, 0, 300, 320],
  [
    slot(
      'thumbnail',
      frame(
        'Thumbnail',
        [0, 0, 300, 168],
        [
          frame('Tag', [12, 12, 60, 24], [text('New', 16, 5, 12)], { fill: '#ffffff' }),
          text('12:40', 250, 140, 12),
        ],
        { fill: '#dfe3e8' },
      ),
    ),
    frame(
      'Content',
      [0, 168, 300, 152],
      [
        text('Intro to weaving', 16, 16, 18),
        frame(
          'Author',
          [16, 52, 200, 32],
          [
            slot('portrait', ellipse('Ellipse 20', [0, 0, 28, 28], { fill: 'image' })),
            text('Marta Kowalska', 38, 6, 13),
          ],
        ),
        frame(
          'Progress bar',
          [16, 104, 268, 8],
          [rect('Fill', [0, 0, 120, 8], { fill: '#2f6f4f' })],
          { fill: '#e6e6e6' },
        ),
      ],
      { fill: '#ffffff' },
    ),
  ],
  { fill: '#ffffff', stroke: '#e3e3e3' },
);

const catalogue = frame(
  'Katalog kursów',
  [0, 0, 1280, 1400],
  [
    frame(
      'Header',
      [0, 0, 1280, 80],
      [
        group('logo', [
          ellipse('Ellipse', [40, 24, 32, 32], { fill: '#2f6f4f' }),
          vector('Vector', [80, 30, 90, 20], { fill: '#222222' }),
        ]),
        frame('Search', [300, 20, 420, 40], [text('Search courses', 44, 11)], { fill: '#f2f4f6' }),
        slot('portrait', layer('ELLIPSE', 'profile-pic', [1200, 20, 40, 40], { fill: '#c8c8c8' })),
      ],
      { fill: '#ffffff' },
    ),
    frame(
      'Hero section',
      [0, 80, 1280, 420],
      [
        text('Learn a craft from people who live from it', 80, 90, 48),
        text('Small classes, real workshops', 80, 220, 18),
        frame('CTA', [80, 270, 180, 52], [text('Browse', 60, 16, 16)], { fill: '#2f6f4f' }),
        slot('photo', rect('Rectangle 2', [720, 40, 480, 340], { fill: '#d5d9de' })),
      ],
      { fill: '#f2efe9' },
    ),
    ...[0, 1, 2].flatMap((index) => [
      rect('Feature', [80 + 390 * index, 540, 340, 120], { fill: '#f5f5f5' }),
      ellipse('Ellipse 7', [100 + 390 * index, 570, 56, 56], { fill: '#e0e0e0' }),
      vector('Icon', [116 + 390 * index, 586, 24, 24], { fill: '#2f6f4f' }),
      text(['Own pace', 'Live help', 'Certificate'][index] ?? '', 176 + 390 * index, 588, 18),
    ]),
    text('Popular this week', 80, 700, 28),
    ...['Intro to weaving', 'Wheel throwing', 'Bookbinding'].map((title, index) =>
      instance(course, 80 + 380 * index, 760, ['New', '12:40', title, 'Marta Kowalska']),
    ),
    frame(
      'Newsletter',
      [80, 1120, 1120, 160],
      [
        text('A letter a month', 40, 40, 24),
        rect('Email', [40, 90, 360, 48], { fill: '#ffffff', stroke: '#cccccc' }),
        rect('Submit', [412, 90, 120, 48], { fill: '#2f6f4f' }),
        text('Subscribe', 438, 104, 14),
      ],
      { fill: '#e9ece7' },
    ),
    ...[0, 1, 2, 3].map((index) =>
      rect(`image ${index + 20}`, [80 + 200 * index, 1310, 130, 40], { fill: 'image' }),
    ),
  ],
  { fill: '#ffffff' },
);

const lesson = frame(
  'Lesson',
  [1400, 0, 1280, 900],
  [
    slot(
      'photo',
      frame(
        'Video player',
        [40, 100, 820, 460],
        [
          group('Group 5', [
            ellipse('Ellipse 1', [370, 190, 80, 80], { fill: '#ffffff' }),
            layer('REGULAR_POLYGON', 'Polygon', [400, 214, 32, 32], { fill: '#333333' }),
          ]),
          rect('Timeline', [20, 430, 780, 4], { fill: '#ffffff' }),
        ],
        { fill: '#3b3f45' },
      ),
    ),
    text('Dressing the loom', 40, 590, 28),
    frame(
      'Tabs',
      [40, 640, 400, 40],
      [text('Overview', 0, 10), text('Photos', 110, 10), text('Notes', 200, 10)],
    ),
    frame(
      'Sidebar',
      [900, 100, 340, 700],
      Array.from({ length: 6 }, (_, index) =>
        frame(
          'Lesson row',
          [0, 96 * index, 340, 88],
          [
            slot('thumbnail', rect('thumb', [0, 8, 112, 72], { fill: '#d0d4d9' })),
            text(`Lesson ${['one', 'two', 'three', 'four', 'five', 'six'][index]}`, 128, 20, 15),
            text('8 min', 128, 46, 12),
          ],
        ),
      ),
    ),
    frame(
      'Comment box',
      [40, 720, 820, 96],
      [
        slot('portrait', ellipse('user avatar', [0, 8, 40, 40], { fill: '#d5d9de' })),
        rect('Field', [56, 0, 764, 96], { fill: '#f2f4f6' }),
      ],
    ),
  ],
  { fill: '#ffffff' },
);

const quiz: readonly Drawn[] = [0, 1, 2, 3].map((index) =>
  rect('Answer', [40 + 310 * (index % 2), 260 + 130 * Math.floor(index / 2), 290, 110], {
    fill: '#eeeeee',
  }),
);

/** A course site: cards as instances with parts of pictures in them, a player, a quiz of grey boxes. */
export const coursePlatform = makeScene('course-platform', [
  catalogue,
  lesson,
  frame(
    'Quiz',
    [2800, 0, 680, 560],
    [
      text('Which knot holds the warp?', 40, 60, 28),
      text('Question 3 of 10', 40, 120, 16),
      rect('Bar', [40, 170, 600, 8], { fill: '#dddddd' }),
      ...quiz,
      ...[0, 1, 2, 3].map((index) =>
        text(
          ['Slip knot', 'Half hitch', 'Bowline', 'Reef knot'][index] ?? '',
          140 + 310 * (index % 2),
          304 + 130 * Math.floor(index / 2),
          16,
        ),
      ),
    ],
    { fill: '#ffffff' },
  ),
]);
